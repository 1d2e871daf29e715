import type { Profile } from "./profile-format.ts";
import { gansu2016 } from "./instruments/gansu-2016.ts";
import { national } from "./national.ts";
import { shaoguanZhenjiang2018 } from "./instruments/shaoguan-zhenjiang-2018.ts";

/** The profiles that come with the package, for others to inherit from. */
export const shippedProfiles: readonly Profile[] = [national, shaoguanZhenjiang2018, gansu2016];
