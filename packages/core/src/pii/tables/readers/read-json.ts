import type { RawTable } from "../raw-table.ts";
import { type JsonLeaf, readJsonValues } from "./json-values.ts";
import { buildTable } from "./table-builder.ts";

const labels = /^(?:label|name|naam|key|sleutel|vraag|question|field|veld|title)$/i;
const values = /^(?:value|waarde|antwoord|answer|val|content)$/i;

/** Reads records, one a line: the names of their members are the columns, those inside others with dots. */
export function readNdjson(text: string): RawTable {
  const table = createTable();
  for (let index = 0; index < text.length; ) {
    const leaves: JsonLeaf[] = [];
    const end = readJsonValues(text, index, leaves);
    if (leaves.length > 0) table.add(leaves.map((leaf) => ({ ...leaf, name: nameOf(leaf.path) })));
    index = Math.max(end, index + 1);
  }
  return table.finish();
}

/** Reads a JSON text: a list of records, `{ columns, rows }`, or a list of `{ label, value }`. */
export function readJson(text: string): RawTable {
  const leaves: JsonLeaf[] = [];
  readJsonValues(text, 0, leaves);
  return readColumns(text, leaves) ?? readPairs(text, leaves) ?? readRecords(leaves);
}

const nameOf = (path: readonly (string | number)[]) =>
  path.filter((part) => typeof part === "string").join(".");

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A table of records: each name that is new is a column. */
function createTable() {
  const names: string[] = [];
  const places = new Map<string, number>();
  const table = buildTable();
  return {
    finish: () => table.finish(names),
    add(cells: readonly Named[]) {
      table.startRow();
      for (const { name, start, end } of cells) {
        const column = places.get(name) ?? names.length;
        if (column === names.length) {
          places.set(name, column);
          names.push(name);
        }
        // A list in a record has more values than one.
        if (table.isFilled(column)) table.startRow();
        table.addCell(column, start, end);
      }
    },
  };
}

function readRecords(leaves: readonly JsonLeaf[]): RawTable {
  const table = createTable();
  const groups = new Map<string, Named[]>();
  for (const leaf of leaves) {
    const at = leaf.path.findIndex((part) => typeof part === "number");
    const key = leaf.path.slice(0, at + 1).join("/");
    const group = groups.get(key) ?? [];
    group.push({ ...leaf, name: nameOf(leaf.path) });
    groups.set(key, group);
  }
  for (const group of groups.values()) table.add(group);
  return table.finish();
}

/** `{ "columns": ["bsn"], "rows": [["111222333"]] }`, also with `{ "name": "bsn" }` as a column. */
function readColumns(text: string, leaves: readonly JsonLeaf[]): RawTable | undefined {
  const columns = leaves.filter(({ path }) => path[0] === "columns" && typeof path[1] === "number");
  const cells = leaves.filter(({ path }) => path[0] === "rows" || path[0] === "data");
  if (columns.length === 0 || cells.length === 0) return undefined;
  const names: string[] = [];
  for (const { path, start, end } of columns)
    if (path.length === 2 || labels.test(String(path[2])))
      names[Number(path[1])] ??= text.slice(start, end);
  const table = buildTable();
  for (const { path, start, end } of cells) {
    const [, row, column] = path;
    const place = typeof column === "number" ? column : names.indexOf(String(column));
    if (typeof row !== "number" || place < 0) continue;
    while (table.rows() <= row) table.startRow();
    table.addCell(place, start, end);
  }
  return table.finish(names);
}

/** `[{ "label": "BSN", "value": "111222333" }]`: each label names a column. */
function readPairs(text: string, leaves: readonly JsonLeaf[]): RawTable | undefined {
  const table = createTable();
  const isPart = (pattern: RegExp) => (leaf: JsonLeaf) => pattern.test(String(leaf.path.at(-1)));
  const named = leaves.filter(isPart(labels));
  const valued = leaves.filter(isPart(values));
  if (named.length === 0 || valued.length === 0) return undefined;
  const around = ({ path }: JsonLeaf) => path.slice(0, -1).join("/");
  const labelOf = new Map(named.map((leaf) => [around(leaf), text.slice(leaf.start, leaf.end)]));
  const cells = valued.flatMap((leaf) => {
    const name = labelOf.get(around(leaf));
    return name === undefined ? [] : [{ start: leaf.start, end: leaf.end, name }];
  });
  if (cells.length === 0) return undefined;
  table.add(cells);
  return table.finish();
}
