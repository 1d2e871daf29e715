/** The whole suite as one file, so that a mutant is met with one import of everything. Size bars are left out. */
import "../test/bulk.test.ts";
import "../test/china-calendar.test.ts";
import "../test/civil-date.test.ts";
import "../test/coverage.test.ts";
import "../test/errors.test.ts";
import "../test/examples.test.ts";
import "../test/extend.test.ts";
import "../test/known-on.test.ts";
import "../test/notices.test.ts";
import "../test/runs.test.ts";
import "../test/standalone.test.ts";
import "../test/working-days.test.ts";
