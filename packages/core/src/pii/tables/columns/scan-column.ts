import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import type { TableColumn, TableMatch } from "../table-scan.ts";
import type { Column } from "./column.ts";
import { type ColumnPlace, evidenceOf } from "./evidence-of.ts";
import { namesIn } from "./names-in.ts";
import { valuesIn } from "./values-in.ts";

/** What was found in one column. */
export interface ColumnScan {
  readonly meaning: TableColumn;
  readonly matches: readonly TableMatch[];
}

/** A text, and its code units. */
export interface Source {
  readonly text: string;
  readonly codes: Uint16Array;
}

/** Scans the cells of a column, each with its name beside it as a label. */
export function scanColumn(
  { text, codes }: Source,
  column: Column,
  at: ColumnPlace & { readonly rows: number },
): ColumnScan {
  const { name, length } = column;
  const field = name === undefined ? undefined : fieldMeaning(name);
  const find = field?.isPersonName ? namesIn : valuesIn;
  const { matches, kind, share } = evidenceOf(find(text, codes, column), column, at);
  const category = field?.category ?? allKinds.find((one) => one.kind === kind)?.category;
  return {
    meaning: {
      index: at.index,
      ...(name === undefined ? {} : { name: name.slice(0, 1000) }),
      ...(category === undefined ? {} : { category }),
      ...(kind === undefined ? {} : { kind }),
      // A list in a cell has more values than one.
      share: kind === undefined && at.rows > 0 ? Math.min(1, length / at.rows) : share,
    },
    matches,
  };
}
