import type { RawColumn } from "../raw-table.ts";

/** A column: its name and its filled cells. */
export interface Column extends RawColumn {
  readonly name: string | undefined;
}
