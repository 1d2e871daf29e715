import type { BlacklistEventType } from "./event.ts";

/** Where an entry stands in its life. */
export type Stage =
  | "unknown"
  /** 拟列入. */
  | "proposed"
  /** 不予列入. */
  | "declined"
  /** 已列入. */
  | "listed"
  | "suspended"
  /** 已移出. */
  | "removed"
  /** 已移出 by way of repair. */
  | "repaired"
  /** 已撤销. */
  | "revoked";

/** Which event leads from where to where; what is not here is an illegal transition and changes nothing. */
export const transitions: Readonly<Record<Stage, Readonly<Partial<Record<BlacklistEventType, Stage>>>>> = {
  unknown: { proposed: "proposed", decided: "listed" },
  proposed: { heard: "proposed", declined: "declined", decided: "listed", corrected: "proposed" },
  declined: {},
  listed: {
    "took-effect": "listed",
    published: "listed",
    corrected: "listed",
    appealed: "listed",
    extended: "listed",
    "repair-applied": "listed",
    "repair-refused": "listed",
    suspended: "suspended",
    removed: "removed",
    revoked: "revoked",
    "source-vanished": "listed",
  },
  suspended: {
    corrected: "suspended",
    appealed: "suspended",
    resumed: "listed",
    removed: "removed",
    revoked: "revoked",
    "source-vanished": "suspended",
  },
  removed: { corrected: "removed", appealed: "removed", revoked: "revoked", "source-vanished": "removed" },
  repaired: {
    corrected: "repaired",
    appealed: "repaired",
    "repair-revoked": "listed",
    revoked: "revoked",
    "source-vanished": "repaired",
  },
  revoked: { "source-vanished": "revoked" },
};
