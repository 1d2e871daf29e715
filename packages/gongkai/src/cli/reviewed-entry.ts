/** A review with the place its record was read from. */
import type { Review } from "../review.ts";
import type { Location } from "./input/location.ts";

export interface ReviewedEntry {
  readonly location: Location;
  /** What a reader knows the record by: its title, project or parcel. */
  readonly title: string;
  readonly review: Review;
}
