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

export type Act = (typeof acts)[number];

export function isChannel(text: unknown): text is Channel {
  return (channels as readonly unknown[]).includes(text);
}

export function isAct(text: unknown): text is Act {
  return (acts as readonly unknown[]).includes(text);
}
