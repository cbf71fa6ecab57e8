import type { RawTable } from "../raw-table.ts";
import type { JsonLeaf } from "./json-values.ts";
import { buildNamedTable } from "./named-table.ts";

const labels = /^(?:label|name|naam|key|sleutel|vraag|question|field|veld|title)$/i;
const values = /^(?:value|waarde|antwoord|answer|val|content)$/i;
const SIGN = "\u0000";

/**
 * A table of `[{ "label": "BSN", "value": "111222333" }]`, in which each label names a column, and the leaves that are not in it; undefined
 * when no value has a label.
 */
export function readPairs(
  text: string,
  leaves: readonly JsonLeaf[],
): { table: RawTable; rest: readonly JsonLeaf[] } | undefined {
  const named = leaves.filter(({ path }) => labels.test(String(path.at(-1))));
  const around = ({ path }: JsonLeaf) => path.slice(0, -1).join(SIGN);
  const labelOf = new Map(named.map((leaf) => [around(leaf), text.slice(leaf.start, leaf.end)]));
  const cells = leaves.filter(
    (leaf) => values.test(String(leaf.path.at(-1))) && labelOf.has(around(leaf)),
  );
  if (cells.length === 0) return undefined;
  const paired = new Set(cells.map(around));
  const used = new Set([...cells, ...named.filter((leaf) => paired.has(around(leaf)))]);
  const table = buildNamedTable();
  table.add(cells.map((leaf) => ({ ...leaf, name: labelOf.get(around(leaf)) ?? "" })));
  return { table: table.finish(), rest: leaves.filter((leaf) => !used.has(leaf)) };
}
