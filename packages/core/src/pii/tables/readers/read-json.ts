import type { RawTable } from "../raw-table.ts";
import { readColumns } from "./json-columns.ts";
import { readPairs } from "./json-pairs.ts";
import { type JsonLeaf, readJsonValues } from "./json-values.ts";
import { buildNamedTable, type NamedCell } from "./named-table.ts";

/** Reads records, one a line: the names of their members are the columns, those inside others with dots. */
export function readNdjson(text: string): RawTable {
  const table = buildNamedTable();
  for (let index = 0; index < text.length; ) {
    const leaves: JsonLeaf[] = [];
    const end = readJsonValues(text, index, leaves);
    if (leaves.length > 0) table.add(leaves.map(toCell));
    index = Math.max(end, index + 1);
  }
  return table.finish();
}

/** Reads a JSON text: lists of records, `{ columns, rows }` and `{ label, value }`. Each leaf is in one of the tables. */
export function readJson(text: string): readonly RawTable[] {
  const leaves: JsonLeaf[] = [];
  readJsonValues(text, 0, leaves);
  const { tables, rest } = readColumns(text, leaves);
  const pairs = readPairs(text, rest);
  const others = pairs === undefined ? rest : pairs.rest;
  return [
    ...tables,
    ...(pairs === undefined ? [] : [pairs.table]),
    ...(others.length === 0 ? [] : [readRecords(others)]),
  ];
}

const toCell = ({ path, start, end }: JsonLeaf): NamedCell => ({ name: nameOf(path), start, end });

const nameOf = (path: readonly (string | number)[]) =>
  path.filter((part) => typeof part === "string").join(".");

function readRecords(leaves: readonly JsonLeaf[]): RawTable {
  const table = buildNamedTable();
  const groups = new Map<string, NamedCell[]>();
  for (const leaf of leaves) {
    const at = leaf.path.findIndex((part) => typeof part === "number");
    const key = leaf.path.slice(0, at + 1).join("/");
    const group = groups.get(key) ?? [];
    group.push(toCell(leaf));
    groups.set(key, group);
  }
  for (const group of groups.values()) table.add(group);
  return table.finish();
}
