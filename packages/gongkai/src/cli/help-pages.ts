/** What stands below the options on the help pages of the blacklist: what goes in, what comes out, examples. */
import type { Text } from "@gongkai/law";

export const helpPages = {
  screen: {
    zh: `
名单：CSV、XLSX（列名照公布的写：主体名称、统一社会信用代码、处罚日期、处罚部门……），
      JSON，NDJSON（同样的行，或条目、事件；NDJSON 每行一个）；UTF-8 或 GB18030。
名称：每行一个名称或代码；或者有“名称”“投标人”“供应商”“统一社会信用代码”（name、uscc）列的表。

结论：在列（代码或名称相同，或异写、曾用名）；需人工核对（一字之差等，不是相符）；未见；
      未评估（没有可查的，或名单说明不了那一天）。
退出状态：0 没有在列的；1 有（--strict 时，需人工核对、未评估的也算）；2 用法错误，或有读不出的。

--certificate 写下名单版本、所查、所答和摘要，以及名单的读法；gongkai blacklist verify 据此复核。
--cleared 每行一个：
  {"type":"cleared","id":"…","by":"谁","why":"为何不是","on":"2026-06-01","until":"2027-06-01",
   "bidder":{"name":"投标人"},"entry":"条目","listedName":"名单上的名称"}
  收回：
  {"type":"withdrawn","id":"…","by":"谁","why":"…","on":"…","clearance":"被收回的 id"}

例：
  gongkai screen list.csv names.txt --on 2026-06-01
  gongkai screen list.ndjson --name 北京市宏泰建设有限公司 --known-on 2026-06-01
  gongkai screen list.xlsx bidders.xlsx --list-day 2026-05-20 --format csv --out result.csv
`,
    en: `
LIST: CSV or XLSX, columns as published (主体名称, 统一社会信用代码, 处罚日期, 处罚部门 …), in UTF-8
      or GB18030; JSON or NDJSON (the same rows, or entries, or events; in NDJSON one a line).
NAMES: a name or a code a line; or a table with a column name, uscc, 名称, 投标人, 供应商 or
      统一社会信用代码.

outcome: listed (same code or name, another spelling, a former name); to review (one character
      apart and the like: no match); not found; not evaluated (nothing to look for, or the list
      cannot speak for that day).
exit status: 0 nobody is listed; 1 somebody is (--strict: or is to be reviewed, or was not
      evaluated); 2 bad usage, or something could not be read.

--certificate writes down the list's version, what was asked and answered, a digest, and how the
  list was read; gongkai blacklist verify asks again.
--cleared takes one a line:
  {"type":"cleared","id":"…","by":"who","why":"…","on":"2026-06-01","until":"2027-06-01",
   "bidder":{"name":"the bidder"},"entry":"the entry","listedName":"the name on the list"}
  and to take one back:
  {"type":"withdrawn","id":"…","by":"who","why":"…","on":"…","clearance":"the id taken back"}

examples:
  gongkai screen list.csv names.txt --on 2026-06-01
  gongkai screen list.ndjson --name 北京市宏泰建设有限公司 --known-on 2026-06-01
  gongkai screen list.xlsx bidders.xlsx --list-day 2026-05-20 --format csv --out result.csv
`,
  },
  check: {
    zh: `
说明读出了哪些列、原样保留了哪些列，逐处指出读不出的行、校验不符的代码、不合顺序的事件、
过早的修复、过长的禁止期限。
位置：list.csv[3] 是第3行数据，list.ndjson:7 是第7行，list.ndjson 甲-1 是条目。
退出状态：0 没有错误；1 有错误（--strict 时，警告也算）；2 不是名单，或读不出。

例：gongkai blacklist check list.csv --regime procurement-record
`,
    en: `
Says which columns were read and which kept as they are, and points at rows that cannot be read,
codes that do not check, events out of order, repairs before their time, bans that are too long.
Places: list.csv[3] is the third row of data, list.ndjson:7 the seventh line, list.ndjson 甲-1 an
entry.
exit status: 0 no error; 1 errors (--strict: or warnings); 2 no list, or it cannot be read.

example: gongkai blacklist check list.csv --regime procurement-record
`,
  },
  status: {
    zh: `
不指明条目时，每条一行；指明条目（标识号或主体名称）时，列出决定内容、经过、期限和依据。
撤销使条目自始不在列；移出、修复只对以后有效；仅有复议、诉讼不改变状态。

例：
  gongkai blacklist status list.ndjson --on 2026-06-01 --known-on 2026-06-01
  gongkai blacklist status list.ndjson 甲-1
`,
    en: `
A line an entry; with an entry (its id, or the name of its subject) what the decision says, what
happened, the term and what it rests on. Revocation reaches back to the beginning, removal and
repair only forward, an appeal changes nothing.

examples:
  gongkai blacklist status list.ndjson --on 2026-06-01 --known-on 2026-06-01
  gongkai blacklist status list.ndjson 甲-1
`,
  },
  diff: {
    zh: `
新在列、不再在列（为什么）、开始或停止公示、内容变更。后一份名单里没有的条目不等于移出。
没有标识号的行以内容识别：改动一处，就成了另一条。

例：
  gongkai blacklist diff may.csv june.csv --on 2026-06-01
  gongkai blacklist diff list.ndjson list.ndjson --before 2026-05-01 --on 2026-06-01
`,
    en: `
Listed now, no longer listed (and why), shown or no longer shown, changed. An entry that is not in
the later list is not thereby removed. Rows without an id go by what they say: a row that was
altered is another one.

examples:
  gongkai blacklist diff may.csv june.csv --on 2026-06-01
  gongkai blacklist diff list.ndjson list.ndjson --before 2026-05-01 --on 2026-06-01
`,
  },
  export: {
    zh: `
csv     公共资源交易平台系统数据规范 17.2 黑名单信息，中文列名
ndjson  每行一个条目及其全部事件，可以再读入；带 --public 时，每行一个可公示的条目
ftm     FollowTheMoney 实体（Company 与 Sanction），供现有的制裁名单工具读取
不带 --public 时，内容是全部，不得公开。文件名以 .csv、.ndjson、.ftm.json 结尾时不必写 --format。

例：
  gongkai blacklist export list.ndjson --public --on 2026-06-01 --out public.csv
  gongkai blacklist export list.csv --list-day 2026-05-20 --format ndjson --out list.ndjson
`,
    en: `
csv     the fields of 黑名单信息 (17.2 of the data standard of public resource trading platforms)
        under their Chinese headings
ndjson  an entry with all its events a line, to be read again; with --public an entry as it may be
        shown a line
ftm     FollowTheMoney entities (Company and Sanction), for tools made for sanctions lists
Without --public everything is written, which is not for publication. The ending of --out (.csv,
.ndjson, .ftm.json) does for --format.

examples:
  gongkai blacklist export list.ndjson --public --on 2026-06-01 --out public.csv
  gongkai blacklist export list.csv --list-day 2026-05-20 --format ndjson --out list.ndjson
`,
  },
  verify: {
    zh: `
证明里写着名单的读法（日期、制度、是否简化繁体），复核时照此读名单。
没有名单，只能看内容是否被改动，算未验证。
退出状态：0 全部属实；1 有不符或未验证的；2 用法错误，或读不出。

例：gongkai blacklist verify certificate.json list.csv
`,
    en: `
The file says how the list was read (its day, its rules, its script), and the list is read alike.
Without the list only an alteration can be told, and nothing is verified.
exit status: 0 all are verified; 1 some are false or not verified; 2 bad usage, or something cannot
be read.

example: gongkai blacklist verify certificate.json list.csv
`,
  },
} as const satisfies Readonly<Record<string, Text>>;
