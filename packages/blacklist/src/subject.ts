import * as z from "zod";
import { Day } from "./internal/day.ts";

const Name = z.string().trim().min(1).max(10_000);

/** Stars, crosses or 某 in place of characters of a name or number. */
const mask = /[*＊×※某●○□■?？]|[xXＸ]{2,}/u;

/** A name of a natural person with something left out (张**, 李某). An unmasked one is refused. */
export const MaskedName = Name.max(50).refine((name) => mask.test(name), { error: "the name is not masked" });

/** A former name (曾用名), and until when it was borne where that is known. */
export const FormerName = z.strictObject({ name: Name, until: Day.optional() });

/** An organisation (法人或其他组织), its codes as the list prints them, misprints included. */
export const Organization = z.strictObject({
  kind: z.literal("organization"),
  name: Name,
  /** 统一社会信用代码. */
  uscc: z.string().optional(),
  /** 组织机构代码. */
  organizationCode: z.string().optional(),
  /** 工商注册号. */
  registrationNumber: z.string().optional(),
  formerNames: z.array(FormerName).optional(),
  address: z.string().optional(),
  /** 法定代表人, masked. */
  legalRepresentative: MaskedName.optional(),
});
/** An organisation as a list names it. */
export interface Organization extends z.infer<typeof Organization> {}

/** A natural person, masked. Never screened: a masked value is nobody's in particular. */
export const Person = z.strictObject({
  kind: z.literal("person"),
  maskedName: MaskedName,
  maskedId: z
    .string()
    .refine((id) => mask.test(id), { error: "the number is not masked" })
    .optional(),
});
/** A natural person as a list may name one. */
export interface Person extends z.infer<typeof Person> {}

/** Whom an entry is about (主体). */
export const Subject = z.discriminatedUnion("kind", [Organization, Person]);
/** Whom an entry is about. */
export type Subject = z.infer<typeof Subject>;

/** Somebody connected with the subject (关联方), and as what. */
export const RelatedParty = z.strictObject({
  role: z.enum([
    "legal-representative",
    "person-in-charge",
    "shareholder",
    "controller",
    "parent",
    "subsidiary",
    "branch",
    "consortium-member",
    "successor",
    "other",
  ]),
  party: Subject,
  note: z.string().optional(),
});
/** Somebody connected with the subject. */
export interface RelatedParty extends z.infer<typeof RelatedParty> {}
