import { expectTypeOf } from "vitest";
import type { ItemId, ProvisionId } from "@gongkai/law";
import {
  resolveResponsibility,
  type Actors,
  type Channel,
  type Party,
  type ResponsibilityQuery,
  type Subject,
} from "@gongkai/responsibility";

expectTypeOf<ItemId>().toExtend<Subject>();
expectTypeOf<"licence" | "penalty" | "blacklist">().toExtend<Subject>();
expectTypeOf<Party["principle"]>().toEqualTypeOf<"approver" | "implementer" | "maker">();
expectTypeOf<Party["basis"]>().toEqualTypeOf<readonly ProvisionId[]>();
expectTypeOf<"wechat">().toExtend<Channel>();
expectTypeOf<{ winner: string; jointMakers: string[] }>().toExtend<Actors>();

// @ts-expect-error an item or a kind must be given
resolveResponsibility({ on: "2026-03-16" });
// @ts-expect-error there is no such item
resolveResponsibility({ item: "land.lease", on: "2026-03-16" });
// @ts-expect-error there is no such role
resolveResponsibility({ kind: "award", on: "2026-03-16", actors: { boss: "甲" } });
// @ts-expect-error a day is always needed
expectTypeOf<{ kind: "award" }>().toExtend<ResponsibilityQuery>();
