import type { Notice } from "../../notice.ts";

export const notice2027: Notice = {
  year: 2027,
  status: "awaited",
  movable: {
    springFestival: "2027-02-06",
    qingming: "2027-04-05",
    dragonBoat: "2027-06-09",
    midAutumn: "2027-09-15",
  },
};
