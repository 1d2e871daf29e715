import type { Instrument, Interval, Provision } from "../model.ts";

/** What an instrument's rows share unless a row says otherwise. */
type Shared = Pick<Provision, "evidence" | "source">;

/** A provision as it stands in an instrument's file: what the heading already says is left out. */
type Row<Id extends string> = Omit<Provision<Id>, "instrument" | "effective" | keyof Shared> &
  Partial<Shared> & { readonly effective?: Interval };

/** An instrument with its provisions, in article order. */
export interface InstrumentFile<Id extends string> {
  readonly instrument: Instrument;
  readonly provisions: readonly Provision<Id>[];
}

/** Joins a heading and its rows. Only the ids stay in the type, so that declaration files do not repeat the quotes. */
export function defineInstrument<const Id extends string>(
  instrument: Instrument,
  shared: Shared,
  rows: readonly Row<Id>[],
): InstrumentFile<Id> {
  const provisions = rows.map((row) => ({
    instrument: instrument.id,
    effective: instrument.effective,
    ...shared,
    ...row,
  }));
  return { instrument, provisions };
}
