import type { RawTable } from "../raw-table.ts";
import type { JsonLeaf } from "./json-values.ts";
import { buildTable } from "./table-builder.ts";

const names = /^(?:name|naam|label|key|title|field|veld|id)$/i;
const lists = ["columns", "kolommen", "headers", "fields"];
const bodies = ["rows", "data", "rijen", "values", "records"];
const SIGN = "\u0000";

/** A table that is given as columns and rows: where it lies, and what is in it. */
interface Gathered {
  readonly columns: string[];
  /** The leaves that name the columns. */
  readonly heads: JsonLeaf[];
  readonly cells: JsonLeaf[];
  readonly depth: number;
}

/**
 * Tables such as `{ "columns": ["bsn"], "rows": [["111222333"]] }`, also with `{ "name": "bsn" }` as a column, anywhere in a value;
 * and the leaves that are in none.
 */
export function readColumns(
  text: string,
  leaves: readonly JsonLeaf[],
): { tables: readonly RawTable[]; rest: readonly JsonLeaf[] } {
  const gathered = columnsIn(text, leaves);
  if (gathered.size === 0) return { tables: [], rest: leaves };
  const others = leaves.filter((leaf) => {
    const at = leaf.path.findIndex((part) => bodies.includes(String(part)));
    const table = at < 0 ? undefined : gathered.get(leaf.path.slice(0, at).join(SIGN));
    if (table === undefined || typeof leaf.path[at + 1] !== "number") return true;
    // What lies deeper than a cell has names of its own.
    if (leaf.path.length > at + 3 || placeOf(leaf, table) < 0) return true;
    table.cells.push(leaf);
    return false;
  });
  const tables = [...gathered.values()].filter(({ cells }) => cells.length > 0);
  const heads = new Set(tables.flatMap((table) => table.heads));
  return { tables: tables.map(tableOf), rest: others.filter((leaf) => !heads.has(leaf)) };
}

/** Names of columns by the path of the object that lists them. */
function columnsIn(text: string, leaves: readonly JsonLeaf[]): ReadonlyMap<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const leaf of leaves) {
    const { path, start, end } = leaf;
    const at = path.findIndex((part) => lists.includes(String(part)));
    const index = path[at + 1];
    if (at < 0 || typeof index !== "number") continue;
    const isName = path.length === at + 2 || names.test(String(path[at + 2]));
    if (!isName || path.length > at + 3) continue;
    const key = path.slice(0, at).join(SIGN);
    const known = found.get(key) ?? { columns: [], heads: [], cells: [], depth: at };
    known.columns[index] ??= text.slice(start, end);
    known.heads.push(leaf);
    found.set(key, known);
  }
  return found;
}

/** Column of a cell, by its place in the row or by its name; -1 for none. */
function placeOf({ path }: JsonLeaf, { columns, depth }: Gathered): number {
  const column = path[depth + 2];
  if (column === undefined) return columns.length === 1 ? 0 : -1;
  return typeof column === "number" ? column : columns.indexOf(column);
}

function tableOf(gathered: Gathered): RawTable {
  const table = buildTable();
  for (const cell of gathered.cells) {
    const row = Number(cell.path[gathered.depth + 1]);
    while (table.rows() <= row) table.startRow();
    table.addCell(placeOf(cell, gathered), cell.start, cell.end);
  }
  return table.finish(gathered.columns);
}
