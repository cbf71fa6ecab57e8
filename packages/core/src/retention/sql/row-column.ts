import type { Day } from "../../shared/dates/day.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { declared, triggerHolds } from "../fact/declared-type.ts";
import type { RowsColumn } from "../fact/fact-column.ts";
import type { FactType } from "../fact/fact-type.ts";
import type { MomentType } from "../fact/moment-type.ts";
import type { SqlContext } from "./sql-context.ts";

/** SQL of a fact in the row. */
interface RowColumn {
  readonly column: string;
  readonly earliest?: Day;
}

/** Error for an option that the policy requires and that is missing. */
export const requiredOption = (path: readonly string[]): InvalidInputError =>
  new InvalidInputError([{ code: "required", path, params: {} }]);

/** Type of the timestamps from which a trigger counts. */
export function momentTypeOf(fact: string, { options }: SqlContext): MomentType {
  const holds = triggerHolds(fact, options.columns);
  if (holds === undefined) throw requiredOption(["columns", fact]);
  return holds;
}

/** Rows of another table that hold a fact; `undefined` when the row itself holds it. */
export function rowsOf(fact: string, { options }: SqlContext): RowsColumn | undefined {
  const found = declared(fact, options.columns);
  return typeof found === "object" && "table" in found ? found : undefined;
}

/** The column of the row that holds a fact. */
export function columnOf(fact: string, holds: FactType, { options, row }: SqlContext): RowColumn {
  const found = declared(fact, options.columns);
  if (found === undefined) throw requiredOption(["columns", fact]);
  if (typeof found === "string") return { column: row.column(found, holds) };
  // A condition is on one value, and other rows may have several.
  if ("table" in found) throw requiredOption(["columns", fact, "column"]);
  const { column, holds: _, ...more } = found;
  return { ...more, column: row.column(column, holds) };
}
