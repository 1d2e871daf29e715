import type { ProvisionId } from "@gongkai/law";

/**
 * Sentences about time that set no clock, and why none is encoded for them. Every other provision filed under deadlines
 * has a rule.
 */
export const waivers = {
  "ap-48-1":
    "says which penalties are published, not when; the time comes from op97-2-4-licence-penalty and p39-21",
  "foi19-35":
    "lets the agency set a reasonable time itself; applicationClock takes it as the event `deferred`",
  "gr-58": "names the channel and no time; the time comes from k135-penalty, second-hand",
  "mi17-27": "grounds for suspending a trade; the periods of the 2017 rules were not seen",
  "im-839":
    "announces a regulation whose text was not seen: notice periods from 2026-06-15 on have to be checked again",
  "g32-nochange": "forbids changes during disclosure; the extension after a change is 相应, without a number",
  "g17-repeal": "repeals 国资发产权〔2009〕120号, which ends the rows of that instrument",
  "h11-publicity": "asks for a public notice and leaves its length to local rules",
} as const satisfies Partial<Record<ProvisionId, string>>;
