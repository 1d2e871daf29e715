/** The day the reference speaks of where an answer depends on one: the day the law was last gone through. */
export const asOf = "2026-11-21";
