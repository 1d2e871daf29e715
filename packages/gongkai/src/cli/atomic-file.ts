/** Writes a file whole or not at all: to a neighbour first, then renamed over it. */
import { rename, rm, writeFile } from "node:fs/promises";

export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
