import { isDutyRole, isSilentRole, type Actors, type Role } from "@gongkai/responsibility";
import type { FormCodec } from "../common/use-addressed.ts";

/** What the wizard knows so far. */
export interface WhoForm {
  item: string;
  on: string;
  actors: NamedActor[];
}

/** Somebody who has been named, and as what. */
export interface NamedActor {
  readonly role: Role;
  readonly body: string;
}

/** The form in an address: `item=land.supply-result&on=2026-03-02&a=maker:某县自然资源局`. */
export function whoCodec(today: string): FormCodec<WhoForm> {
  return {
    read: (params) => ({
      item: params.get("item") ?? "procurement.contract",
      on: params.get("on") ?? today,
      actors: params.getAll("a").flatMap(readActor),
    }),
    write: ({ item, on, actors }) => {
      const params = new URLSearchParams({ item, on });
      for (const { role, body } of actors) params.append("a", `${role}:${body}`);
      return params;
    },
  };
}

function readActor(text: string): readonly NamedActor[] {
  const at = text.indexOf(":");
  const role = text.slice(0, at);
  const body = text.slice(at + 1).trim();
  return body !== "" && (isDutyRole(role) || isSilentRole(role)) ? [{ role, body }] : [];
}

/** The actors as the resolver takes them. */
export function actorsOf(named: readonly NamedActor[]): Actors {
  const actors: Partial<Record<Role, string[]>> = {};
  for (const { role, body } of named) (actors[role] ??= []).push(body);
  return actors;
}
