import type { Text } from "@gongkai/law";
import type { Entry, Period, Provenance } from "./compiled-profile.ts";
import type { Facet } from "./facet.ts";
import { joinTexts } from "./text.ts";
import { channelNames, levelNames, modeNames } from "./vocabulary.ts";

/** One value of an item, in a form that can be compared and printed. */
export interface FacetValue {
  readonly facet: Facet | "codes" | "severity";
  /** What it is within the facet: an element's label, a clock, `mode`, `channel wechat`, … */
  readonly part: string;
  readonly text: Text;
  readonly provenance: Provenance;
  /** Where it is a period, for telling tighter from looser. */
  readonly period?: Period;
}

/** Every value of an item, facet by facet, each under a key of its own. */
export function facetValues({ facets, codes, severities }: Entry): ReadonlyMap<string, FacetValue> {
  const values: FacetValue[] = [
    { facet: "item", part: "name", text: facets.item.value, provenance: facets.item.provenance },
    ...facets.content.map(({ value: { text, field }, provenance }): FacetValue => ({
      facet: "content",
      part: text.zh,
      text:
        field === undefined ? text : { zh: `${text.zh}〔${field.name}〕`, en: `${text.en} [${field.name}]` },
      provenance,
    })),
    ...facets.period.map(({ value, provenance }): FacetValue => ({
      facet: "period",
      part: value.clock,
      text: value.case === undefined ? value.phrase : inCase(value.case, value.phrase),
      provenance,
      period: value,
    })),
    ...mannerValues(facets.manner),
    ...bodyValue(facets.body),
    ...facets.supervision.map(({ value: { name, phone }, provenance }): FacetValue => ({
      facet: "supervision",
      part: name.zh,
      text: phone === undefined ? name : { zh: `${name.zh} ${phone}`, en: `${name.en} ${phone}` },
      provenance,
    })),
    ...codes.map(({ value: { field, codes: listed }, provenance }): FacetValue => ({
      facet: "codes",
      part: field,
      text: joinTexts(
        listed.map(({ value, label }) => ({ zh: `${value} ${label.zh}`, en: `${value} ${label.en}` })),
      ),
      provenance,
    })),
    ...severities.map(({ value: { rule, severity }, provenance }): FacetValue => ({
      facet: "severity",
      part: rule,
      text: { zh: severity, en: severity },
      provenance,
    })),
  ];
  return new Map(values.map((value) => [`${value.facet} ${value.part}`, value]));
}

/** The bodies of an item are stated together, so they are one value. */
function bodyValue(bodies: Entry["facets"]["body"]): readonly FacetValue[] {
  const [first] = bodies;
  if (first === undefined) return [];
  const names = bodies.map(({ value: { name, covers } }) =>
    covers === undefined ? name : { zh: `${name.zh}（${covers.zh}）`, en: `${name.en} (${covers.en})` },
  );
  return [{ facet: "body", part: "names", text: joinTexts(names), provenance: first.provenance }];
}

function mannerValues({
  mode,
  audience,
  levels,
  channels,
  targets,
}: Entry["facets"]["manner"]): readonly FacetValue[] {
  const one = (part: string, text: Text, provenance: Provenance): FacetValue => ({
    facet: "manner",
    part,
    text,
    provenance,
  });
  return [
    ...(mode ? [one("mode", modeNames[mode.value], mode.provenance)] : []),
    ...(audience ? [one("audience", audience.value, audience.provenance)] : []),
    ...(levels
      ? [one("level", joinTexts(levels.value.map((level) => levelNames[level])), levels.provenance)]
      : []),
    ...channels.map(({ value: { channel }, provenance }) =>
      one(`channel ${channel}`, channelNames[channel], provenance),
    ),
    ...targets.map(({ value: { channel, targets: named }, provenance }) =>
      one(`target ${channel}`, joinTexts(named.map(({ name }) => name)), provenance),
    ),
  ];
}

function inCase(only: Text, phrase: Text): Text {
  return { zh: `${only.zh}：${phrase.zh}`, en: `${only.en}: ${phrase.en}` };
}
