import { explainRoute, routePublication } from "@gongkai/responsibility";

const route = routePublication({ item: "land.supply-result", on: "2026-03-16" });
route.filter(({ force }) => force === "must").map(({ act, channel }) => `${act} ${channel}`); // [
//   "publish designated-media",
//   "share trading-platform",
//   "exchange national-trading-platform"
// ]
explainRoute(route, { locale: "zh" })[3]; // "交互：全国公共资源交易平台，在指定媒介发布后，实时（应当；op97-2-3-ggzy）"
