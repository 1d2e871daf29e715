import type { ProfileChoice } from "../catalogue/profiles.ts";
import { packText, unpackText } from "../common/packed-text.ts";
import type { FormCodec } from "../common/use-addressed.ts";
import { samples } from "./samples.ts";

/** Profiles a review can be made by: one of those shipped, or none. */
export const reviewProfiles = ["", "shaoguanZhenjiang2018", "gansu2016"] as const satisfies readonly (
  ProfileChoice | ""
)[];
export type ReviewProfile = (typeof reviewProfiles)[number];

/** What is reviewed, and against what. */
export interface ReviewForm {
  text: string;
  /** The record type of rows that do not name one. */
  item: string;
  asOf: string;
  profile: ReviewProfile;
}

/** The form in an address. A text too long for an address is left out of it, and so are dropped files. */
export function reviewCodec(today: string): FormCodec<ReviewForm> {
  return {
    read: (params) => {
      const packed = params.get("text");
      return {
        text: packed === null ? samples[0].text : unpackText(packed),
        item: params.get("item") ?? "",
        asOf: params.get("asof") ?? today,
        profile: reviewProfiles.find((one) => one === params.get("profile")) ?? "",
      };
    },
    write: ({ text, item, asOf, profile }) => {
      const params = new URLSearchParams({ asof: asOf });
      if (item !== "") params.set("item", item);
      if (profile !== "") params.set("profile", profile);
      const packed = packText(text);
      if (packed !== undefined) params.set("text", packed);
      return params;
    },
  };
}
