import { packText, unpackText } from "../common/packed-text.ts";
import type { FormCodec } from "../common/use-addressed.ts";
import { isProfileChoice, type ProfileChoice } from "./profiles.ts";

/** Which profile, and one's own text of it. */
export interface CatalogueForm {
  profile: ProfileChoice;
  text: string;
}

/** The form in an address. A text too long for an address is left out of it. */
export function catalogueCodec(sample: string): FormCodec<CatalogueForm> {
  return {
    read: (params) => {
      const profile = params.get("profile") ?? "national";
      const packed = params.get("text");
      return {
        profile: isProfileChoice(profile) ? profile : "national",
        text: packed === null ? sample : unpackText(packed),
      };
    },
    write: ({ profile, text }) => {
      const params = new URLSearchParams({ profile });
      const packed = profile === "own" && text !== sample ? packText(text) : undefined;
      if (packed !== undefined) params.set("text", packed);
      return params;
    },
  };
}
