import { nameText } from "../../parties/name-text.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { toIssues } from "../../shared/issues/to-issues.ts";
import type { sheetColumns } from "../data/sheet-columns.ts";
import { measureText } from "../measure-text.ts";
import type { SheetRow } from "./csv-rows.ts";
import { type FrameworkNode, frameworkNode } from "./framework.ts";

/** A column that is read. */
export type SheetColumn = keyof typeof sheetColumns;

/** Note of a school on a control. */
export interface ControlAssessment {
  readonly control: string;
  /** 1 to 5; absent when the cell is empty or holds something else. */
  readonly maturity?: number;
  /** A function, as the sheet writes it. */
  readonly owner?: string;
  readonly note?: string;
}

/** One row that was read. */
export interface ReadRow {
  readonly line: number;
  readonly node?: FrameworkNode;
  readonly assessment?: ControlAssessment;
  readonly notRead: readonly Issue[];
}

/** The control and the notes of a row. */
export function rowOf(
  { line, cells }: SheetRow,
  columns: ReadonlyMap<SheetColumn, number>,
  urn: string,
): ReadRow {
  const cell = (column: SheetColumn) => (cells[columns.get(column) ?? -1] ?? "").trim();
  const control = cell("control");
  const [name, group] = [cell("name"), cell("group")];
  const node = {
    urn: `${urn.replace(/:framework:/, ":req_node:")}:${control.toLowerCase().replace(/[^a-z\d.-]+/g, "-")}`,
    isAssessable: true,
    depth: 1,
    refId: control,
    ...(name === "" ? {} : { name }),
    ...(group === "" ? {} : { description: group }),
  };
  const known = frameworkNode.safeParse(node);
  if (!known.success) return { line, notRead: issuesAt(line, toIssues(known.error.issues, node)) };
  const level = cell("maturity");
  const maturity = /^[1-5]$/.test(level) ? { maturity: Number(level) } : {};
  const owner = nameText.safeParse(cell("owner"));
  const note = measureText.safeParse(cell("note"));
  return {
    line,
    node: known.data,
    assessment: {
      control,
      ...maturity,
      ...(owner.success ? { owner: owner.data } : {}),
      ...(note.success ? { note: note.data } : {}),
    },
    notRead:
      level === "" || "maturity" in maturity
        ? []
        : [{ code: "wrong-format", path: [line, "maturity"], params: { minimum: 1, maximum: 5 } }],
  };
}

const issuesAt = (line: number, issues: readonly Issue[]) =>
  issues.map((one) => ({ ...one, path: [line, ...one.path] }));
