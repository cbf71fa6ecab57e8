import type { SweepTable } from "../tables/sweep-table.ts";
import { type Catalog, isSameTable } from "./catalog.ts";

/**
 * Tables in the order in which their rows can go: what refers to a row goes before it. Tables that refer to one another
 * keep the order in which they were given.
 */
export function orderTables(
  tables: readonly SweepTable[],
  { foreignKeys }: Catalog,
): readonly SweepTable[] {
  const ordered: SweepTable[] = [];
  const visited = new Set<SweepTable>();
  const visit = (table: SweepTable) => {
    if (visited.has(table)) return;
    visited.add(table);
    for (const { from, to } of foreignKeys) {
      if (!isSameTable(to, table)) continue;
      for (const other of tables) if (isSameTable(from, other)) visit(other);
    }
    ordered.push(table);
  };
  tables.forEach(visit);
  return ordered;
}
