/** Where in the input something stands: the file, and the line, row or place in an array that it came from. */
export interface Location {
  readonly file: string;
  /** 1-based line of a text file, or row of a sheet. */
  readonly line?: number;
  /** 1-based place in an array of records. */
  readonly index?: number;
  readonly sheet?: string;
  /** Heading → cell address, for a record that came from a sheet. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** `records.ndjson:7`, `a.json[3]`, `表一!5` */
export function formatLocation({ file, line, index, sheet }: Location): string {
  const place = sheet === undefined ? file : `${file} ${sheet}!`;
  if (line !== undefined) return sheet === undefined ? `${place}:${line}` : `${place}${line}`;
  return index === undefined ? place : `${place}[${index}]`;
}
