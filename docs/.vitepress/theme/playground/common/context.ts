import { inject, type ComputedRef, type InjectionKey } from "vue";
import type { Speaker } from "../../../../scripts/lib/locale.ts";
import type { Address } from "./address.ts";

/** What every part of the playground is given by the page it stands on. */
export interface PlaygroundContext {
  readonly say: ComputedRef<Speaker>;
  readonly address: Address;
  /** The address of a path of the reference; absent where the playground stands alone. */
  readonly reference?: (path: string) => string;
}

export const contextKey: InjectionKey<PlaygroundContext> = Symbol("playground");

export function usePlayground(): PlaygroundContext {
  const context = inject(contextKey);
  if (context === undefined) throw new Error("no playground around this component");
  return context;
}
