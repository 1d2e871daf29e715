/**
 * A file of findings that appears whole or not at all. They gather in `F.partial`; `F.resume` says now and then how far
 * the input was gone through, how many bytes of findings belong to that, and the counts. An interrupted run is taken up
 * there: what was written after the last such note is cut off, so that no finding stands twice or is lost.
 */
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { deliver } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import type { Reached } from "./claims.ts";
import { newTally, restoreTally, storeTally, type StoredTally, type Tally } from "./tally.ts";

/** What the findings were asked of, and how; a run is only taken up where nothing of it has changed. */
export type Fingerprint = Readonly<Record<string, string | number | null>>;

interface Note {
  readonly of: Fingerprint;
  readonly reached: Reached;
  readonly written: number;
  readonly tally: StoredTally;
}

export interface FindingsFile {
  /** Where to go on from, and what was counted before. */
  readonly begin: Reached;
  readonly tally: Tally;
  readonly write: (findings: Uint8Array) => Promise<void>;
  /** Notes that everything before a place of the input is written. */
  readonly note: (reached: Reached, tally: Tally) => Promise<void>;
  /** Gives the file its name. */
  readonly finish: () => Promise<void>;
  /** Leaves what was written for a later run. */
  readonly leave: () => Promise<void>;
}

const theStart: Reached = { at: 0, line: 1 };

export async function openFindings(
  path: string,
  of: Fingerprint,
  mode: "anew" | "resume",
): Promise<FindingsFile> {
  const partial = `${path}.partial`;
  const noted = `${path}.resume`;
  const before = mode === "resume" ? await readNote(path, of) : undefined;
  if (before === undefined) await rm(noted, { force: true });
  const file = await open(partial, before === undefined ? "w" : "r+").catch(cannotWrite(path));
  let written = before?.written ?? 0;
  await file.truncate(written);

  return {
    begin: before?.reached ?? theStart,
    tally: before === undefined ? newTally() : restoreTally(before.tally),
    write: async (findings) => {
      for (let done = 0; done < findings.length;) {
        const { bytesWritten } = await file
          .write(findings, done, findings.length - done, written)
          .catch(cannotWrite(path));
        done += bytesWritten;
        written += bytesWritten;
      }
    },
    note: async (reached, tally) => {
      await file.datasync();
      const note: Note = { of, reached, written, tally: storeTally(tally) };
      await writeFile(`${noted}.tmp`, JSON.stringify(note)).catch(cannotWrite(path));
      await rename(`${noted}.tmp`, noted);
    },
    finish: async () => {
      await file.datasync();
      await file.close();
      await rename(partial, path).catch(cannotWrite(path));
      await rm(noted, { force: true });
    },
    leave: () => file.close(),
  };
}

/** The note of an earlier run; there is none where it had not got far. */
async function readNote(path: string, of: Fingerprint): Promise<Note | undefined> {
  const text = await readFile(`${path}.resume`, "utf8").catch(() => undefined);
  const size = await stat(`${path}.partial`).then(
    (stats) => stats.size,
    () => -1,
  );
  if (text === undefined || size === -1) return undefined;
  const note = JSON.parse(text) as Note;
  const changed = Object.keys({ ...of, ...note.of }).filter((key) => of[key] !== note.of[key]);
  if (changed.length > 0 || size < note.written) {
    const what = changed.length > 0 ? changed.join(", ") : `${path}.partial`;
    throw new UsageError("cannot-resume", {
      zh: `无法接着“${path}”继续：与上次不同的有 ${what}；不加 --resume 可从头开始`,
      en: `cannot resume "${path}": different from last time: ${what}; without --resume it begins anew`,
    });
  }
  return note;
}

function cannotWrite(path: string): (error: unknown) => never {
  return (error) => {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("cannot-write", {
      zh: `无法写入“${path}”（${detail}）`,
      en: `cannot write "${path}" (${detail})`,
    });
  };
}

/** Standard output takes findings as they come; who reads slowly is waited for. */
export function toStandardOutput(): FindingsFile {
  const write = (findings: Uint8Array): Promise<void> =>
    findings.length === 0 ? Promise.resolve() : deliver(findings, undefined);
  return { ...toNowhere(), write };
}

/** Findings are only counted. */
export function toNowhere(): FindingsFile {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    begin: theStart,
    tally: newTally(),
    write: nothing,
    note: nothing,
    finish: nothing,
    leave: nothing,
  };
}
