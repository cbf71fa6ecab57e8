import { utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { SqlClient } from "../sql-client.ts";
import { quotedTable } from "../sweeper/tables/table-name.ts";
import type { ExportedTable, ExportPart } from "./export-manifest.ts";
import type { ExportSink } from "./export-sink.ts";
import { type TableToRead, tableLines } from "./table-lines.ts";

/** How the files of a table are written. */
export interface WriteOptions {
  readonly tenant: string;
  readonly sink: ExportSink;
  /** A file ends with the line that brings it to so many characters. */
  readonly partSize: number;
  /** The place of the table in the list, for the names of its files. */
  readonly index: number;
}

/** Writes the rows of a table in files of a bounded size. What an earlier attempt left and is the same stays. */
export async function writeTenantTable(
  client: SqlClient,
  read: TableToRead,
  { tenant, sink, partSize, index }: WriteOptions,
): Promise<ExportedTable> {
  const { table, columns } = read;
  const left = new Set((table.leftOut ?? []).map(({ column }) => column));
  const parts: ExportPart[] = [];
  const nameAt = (nth: number) => fileName(table.table.name, index, nth);
  let [text, rows] = ["", 0];
  const close = async () => {
    parts.push(await writePart(sink, nameAt(parts.length), text, rows));
    [text, rows] = ["", 0];
  };
  for await (const line of tableLines(client, read, tenant)) {
    text += `${line}\n`;
    rows += 1;
    if (text.length >= partSize) await close();
  }
  if (rows > 0 || parts.length === 0) await close();
  await removeLater(sink, nameAt, parts.length);
  return {
    table: quotedTable(table.table).replaceAll('"', ""),
    title: table.title,
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    columns: columns
      .filter(({ name }) => !left.has(name))
      .map(({ name, type }) => ({ name, type })),
    leftOut: table.leftOut ?? [],
    parts,
  };
}

/** A name that every file system takes: the table's place makes it differ from any other. */
function fileName(table: string, index: number, nth: number): string {
  const plain = table.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 60);
  const digits = (value: number, length: number) => String(value + 1).padStart(length, "0");
  return `${digits(index, 3)}-${plain}.${digits(nth, 5)}.ndjson`;
}

/** Writes a file, unless the same is there. */
export async function writePart(
  sink: ExportSink,
  name: string,
  text: string,
  rows: number,
): Promise<ExportPart> {
  const hash = sha256(text);
  if ((await sink.hashOf(name)) !== hash) await sink.write(name, text);
  return { name, rows, bytes: utf8ToBytes(text).length, sha256: hash };
}

/** An earlier attempt may have had more files: they hold data and belong to no export. */
async function removeLater(
  sink: ExportSink,
  nameAt: (nth: number) => string,
  from: number,
): Promise<void> {
  for (let nth = from; (await sink.hashOf(nameAt(nth))) !== undefined; nth += 1)
    await sink.remove(nameAt(nth));
}
