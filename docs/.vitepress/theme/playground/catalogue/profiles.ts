import {
  checkProfileText,
  compileProfile,
  gansu2016,
  national,
  shaoguanZhenjiang2018,
  type CheckedProfile,
} from "@gongkai/catalogue";
import type { Text } from "@gongkai/law";

/** The profiles that are shipped, by the name they are imported under, and one's own. */
export const profileChoices = ["national", "shaoguanZhenjiang2018", "gansu2016", "own"] as const;
export type ProfileChoice = (typeof profileChoices)[number];

const shipped = { national, shaoguanZhenjiang2018, gansu2016 } as const;

export function isProfileChoice(text: string): text is ProfileChoice {
  return profileChoices.some((one) => one === text);
}

/** What the profile is called; nothing for one's own. */
export function profileName(choice: ProfileChoice): Text | undefined {
  return choice === "own" ? undefined : shipped[choice].name;
}

/** The profile compiled, or what is wrong with it. */
export function checkedProfile(choice: ProfileChoice, text: string): CheckedProfile {
  return choice === "own"
    ? checkProfileText(text)
    : { compiled: compileProfile(shipped[choice]), issues: [] };
}
