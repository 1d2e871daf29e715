/** JSON values that records really or maliciously hold in the wrong place. */
import * as fc from "fast-check";

const texts = fc.constantFrom(
  "",
  " ",
  "null",
  "2026-02-30",
  "0000-01-01",
  "1900-01-01",
  "2026-03-16T24:00",
  "2026-03-16T20:24+08:00",
  "12.3",
  "91610000O547537372",
  "91359128593462349A",
  "11010519491231002X",
  "http://",
  "https://例子.中国/公告?x=1",
  "__proto__",
  "甲;乙",
  "\ud800",
  "a".repeat(5000),
  "二〇二六年",
  "*234",
  "1234********5678",
  "*万元",
  "北京某某公司",
  "***",
  "2*300",
);

/** Any such value. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e300, -0, 2 ** 60, 2026) },
  { weight: 1, arbitrary: fc.constantFrom([], [[]], [null], [{}], [{ rank: "1" }], {}, { a: 1 }) },
  { weight: 2, arbitrary: fc.jsonValue() },
);
