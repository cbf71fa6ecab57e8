import { type ReportsRead, readReports } from "@bijsluiter/core/mail";

/** What was read of one file. */
export interface FileRead extends ReportsRead {
  readonly name: string;
  /** Tells files of one name apart. */
  readonly key: string;
}

/** Reads files one after another, with a pause between them for the page to answer. */
export async function readFiles(files: readonly File[]): Promise<readonly FileRead[]> {
  const read: FileRead[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    read.push({ name: file.name, key: crypto.randomUUID(), ...readReports(bytes) });
  }
  return read;
}
