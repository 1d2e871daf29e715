import type { RecordType } from "@gongkai/law";
import { channelName, questionText, roleName } from "@gongkai/responsibility";
import { asOf } from "../lib/as-of.ts";
import { provisionLinks } from "../lib/fragments.ts";
import { blocks, code, list, plain, table } from "../lib/markdown.ts";
import { dutiesOf, routeOf } from "../lib/responsibility.ts";
import type { Site } from "../lib/site.ts";
import { forceWords } from "../words/law.ts";
import { actWords, coverageWords, principleWords } from "../words/responsibility.ts";

/** Who discloses a record type: what is asked, and the duty that each answer leads to. */
export function dutyPart(site: Site, type: RecordType): string {
  const { say } = site;
  const { questions, roles } = dutiesOf(type, asOf);
  return blocks(
    `## ${say("谁公开", "Who discloses")} {#who}`,
    list(questions.map((question) => plain(questionText(question, say)))),
    table(
      [
        say("角色", "Role"),
        say("原则", "Principle"),
        say("公开多少", "How much"),
        say("效力", "Force"),
        say("依据", "Basis"),
      ],
      roles.map(({ role, party }) => [
        `${roleName(role, say)} ${code(role)}`,
        say(principleWords[party.principle]),
        say(coverageWords[party.covers]),
        say(forceWords[party.force]),
        provisionLinks(site, party.basis),
      ]),
    ),
    say(
      "哪个单位是什么角色，由记录或提问者写明；没有写明时只提问，不猜测。",
      "Which body has a role must be said on the record or by whoever asks; otherwise the answer is a question, never a guess.",
    ),
  );
}

/** Where a record type goes, in order. */
export function routePart(site: Site, type: RecordType): string {
  const { say } = site;
  return blocks(
    `## ${say("发到哪里", "Where")} {#where}`,
    table(
      [
        "",
        say("渠道", "Channel"),
        say("动作", "Act"),
        say("先后", "After"),
        say("效力", "Force"),
        say("依据", "Basis"),
      ],
      routeOf(type, asOf).map(({ channel, act, after, media = [], force, basis }, i) => [
        `${i + 1}`,
        [channelName(channel, say), ...media.map(({ name }) => plain(say(name)))].join("<br>"),
        say(actWords[act]),
        after === undefined ? "" : say(`${channelName(after, say)}之后`, `after ${channelName(after, say)}`),
        say(forceWords[force]),
        provisionLinks(site, basis),
      ]),
    ),
  );
}
