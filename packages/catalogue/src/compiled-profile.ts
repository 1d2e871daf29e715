import type { Confidence, Force, InformationKind, ProvisionId, Rank, Text } from "@gongkai/law";
import type { RuleId } from "@gongkai/deadlines";
import type { Channel } from "@gongkai/responsibility";
import type { ProfileIssue, Severity } from "./issue.ts";
import type { CatalogueDomain, SubjectId } from "./subject.ts";
import type { StatementOf } from "./statement-format.ts";
import type { DisclosureMode, Level } from "./vocabulary.ts";

/** What a value rests on: a provision of the law, or a sentence of a profile's own document. */
export interface Source {
  readonly provision?: ProvisionId;
  /** Title, number and rank of the document, where it is not a provision of the law. */
  readonly title?: Text;
  readonly number?: string;
  readonly rank?: Rank;
  readonly clause?: string;
  readonly quote?: string;
}

/** Where a value comes from: the profile's own statement, one inherited from another profile, or the base. */
export interface Provenance {
  readonly origin: "own" | "inherited" | "base";
  /** `id@version` of the profile that states it. */
  readonly profile: string;
  /** The statement there: its id, or `#` and its number from 1. */
  readonly statement: string;
  readonly cite: readonly Source[];
}

/** A value with where it comes from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly provenance: Provenance;
}

/** One element of an item's content (公开内容要素). */
export type ContentElement = StatementOf<"set-content">["elements"][number];
/** A data field that carries an element. */
export type FieldSpec = NonNullable<ContentElement["field"]>;
/** A code value of a field. */
export type CodeValue = NonNullable<FieldSpec["codes"]>[number];
/** Where a channel is found in this region: name and address. */
export type Target = StatementOf<"route">["targets"][number];
/** Who discloses: a name, where known also the role and what it covers. */
export type Body = StatementOf<"set-body">["bodies"][number];
/** Where people can turn to: name, telephone, address. */
export type SupervisionChannel = StatementOf<"set-supervision">["channels"][number];
/** When a duty falls due. */
export type Due = StatementOf<"set-duty">["due"];
/** A unit the law counts in. */
export type Unit = NonNullable<StatementOf<"set-period">["unit"]>;

/** How a period stands to the one it replaces. */
export type PeriodChange = "same" | "tighter" | "looser" | "not-comparable" | "new";

/** The number of a period, for comparison. */
export interface Span {
  readonly amount: number;
  readonly unit: Unit;
  readonly bound: "max" | "min" | "exact";
  readonly trigger: string;
}

/** One period of an item: by when it is disclosed, how long it stays up, or how long before an event. */
export interface Period {
  /** Which period: `publish`, `publicity`, `notice`, `lead`, `update`, … */
  readonly clock: string;
  /** The number, where there is one; 及时 has none. */
  readonly span?: Span;
  readonly phrase: Text;
  readonly confidence: Confidence;
  /** Only in this case. */
  readonly case?: Text;
  /** The rule that sets it, or that set the one it replaced: what a lower document must stay within. */
  readonly limit?: { readonly rule: RuleId; readonly span: Span };
  /** How it stands to what was inherited; absent where it is the base's own. */
  readonly change?: PeriodChange;
}

/** A channel and how strongly it is asked for. */
export interface ChannelUse {
  readonly channel: Channel;
  readonly force: Force;
}

/** Where a channel is found here. */
export interface ChannelTargets {
  readonly channel: Channel;
  readonly targets: readonly Target[];
}

/** 公开方式: whether unasked, to whom, at which level, through which channels, and where those are found here. */
export interface Manner {
  readonly mode?: Sourced<DisclosureMode>;
  readonly audience?: Sourced<Text>;
  readonly levels?: Sourced<readonly Level[]>;
  readonly channels: readonly Sourced<ChannelUse>[];
  readonly targets: readonly Sourced<ChannelTargets>[];
}

/** What is stated of an item, in the six facets of 97号 二. */
export interface EntryFacets {
  readonly item: Sourced<Text>;
  readonly content: readonly Sourced<ContentElement>[];
  readonly period: readonly Sourced<Period>[];
  readonly manner: Manner;
  readonly body: readonly Sourced<Body>[];
  readonly supervision: readonly Sourced<SupervisionChannel>[];
}

/** One item of a compiled profile. */
export interface Entry {
  readonly item: SubjectId;
  readonly domain: CatalogueDomain;
  readonly kind?: InformationKind;
  /** The words of the document the item comes from. */
  readonly phrase?: string;
  /** What added it. */
  readonly provenance: Provenance;
  readonly facets: EntryFacets;
  /** Code values added to fields that the schemas already have. */
  readonly codes: readonly Sourced<{ readonly field: string; readonly codes: readonly CodeValue[] }>[];
  readonly severities: readonly Sourced<{ readonly rule: string; readonly severity: Severity }>[];
}

/** An item that a profile does not list, and why. */
export interface RemovedItem {
  readonly item: SubjectId;
  readonly name: Text;
  readonly reason: Text;
  readonly provenance: Provenance;
}

/** A duty beside the items: a filing, a yearly report, an interpretation within so many days. */
export interface Duty {
  readonly duty: string;
  readonly name: Text;
  readonly due: Due;
  readonly body?: Text;
  readonly recipient?: Text;
}

/** Days added to the national working calendar. */
export interface CalendarDays {
  readonly name: Text;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** To whom a profile applies. */
export interface Scope {
  readonly region?: Sourced<Text>;
  readonly levels?: Sourced<readonly Level[]>;
  readonly bodies?: Sourced<readonly Text[]>;
  /** 政务公开主管部门: who coordinates, inspects and receives reports. */
  readonly coordinator?: Sourced<Text>;
}

/** A profile with everything it inherits, checked; every value says where it comes from. Frozen. */
export interface CompiledProfile {
  readonly compiled: true;
  readonly profile: string;
  readonly version: string;
  readonly name: Text;
  /** The day whose law it was read against. */
  readonly asOf: string;
  /** `id@version` of this profile, its parent, and so on to the base. */
  readonly lineage: readonly string[];
  readonly scope: Scope;
  readonly entries: readonly Entry[];
  readonly removed: readonly RemovedItem[];
  readonly duties: readonly Sourced<Duty>[];
  readonly calendars: readonly Sourced<CalendarDays>[];
  /** Warnings and notes; a profile with errors is not compiled. */
  readonly issues: readonly ProfileIssue[];
}
