/** Where disclosures go, in the order in which a route is walked. */
export const channels = [
  "government-website",
  "designated-media",
  "trading-platform",
  "national-trading-platform",
  "national-credit-platform",
  "credit-china",
  "wechat",
  "weibo",
  "press",
  "government-app",
] as const;

/** A way to the public (公开渠道), e.g. `trading-platform`, the public resource trading platform of the place. */
export type Channel = (typeof channels)[number];

/** `publish`: put before the public (发布). `share`: give to another platform (信息共享). `exchange`: machine to machine (交互). */
export const acts = ["publish", "share", "exchange"] as const;

/** What is done on a channel: publish, share or exchange. */
export type Act = (typeof acts)[number];

/** Whether a value is the id of a channel. */
export function isChannel(text: unknown): text is Channel {
  return (channels as readonly unknown[]).includes(text);
}

/** Whether a value is an act. */
export function isAct(text: unknown): text is Act {
  return (acts as readonly unknown[]).includes(text);
}
