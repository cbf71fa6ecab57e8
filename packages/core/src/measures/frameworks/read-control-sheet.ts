import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { sheetColumns } from "../data/sheet-columns.ts";
import { csvRows, type SheetRow } from "./csv-rows.ts";
import { type Framework, framework } from "./framework.ts";
import { type ControlAssessment, rowOf, type SheetColumn } from "./sheet-row.ts";

/** Metadata that the sheet lacks: the framework without its nodes. */
export type ControlSheetHead = Omit<Framework, "$schema" | "nodes" | "publishedControls">;

/** A sheet that was read. */
export interface ControlSheet {
  readonly framework: Framework;
  /** Notes of the school on the controls. */
  readonly assessments: readonly ControlAssessment[];
  /** Rows and cells that were left out; `path` holds the line and the column. The first hundred. */
  readonly notRead: readonly Issue[];
}

const sheetText = z.string().check(maxLength(5_000_000));
const MOST_ROWS = 10_000;

/**
 * Controls and their notes from a school's own sheet as CSV. Columns are found by their names, in Dutch or English; the
 * delimiter is a comma, semicolon or tab. A row without a number is skipped and reported.
 *
 * @param sheet - At most 5 million characters.
 * @param head - Which framework the sheet is of.
 * @throws InvalidInputError `column-missing` when no column holds the numbers; or when the head is malformed.
 *
 * @example
 * ```ts
 * import { readControlSheet } from "@bijsluiter/core/measures";
 *
 * const head = {
 *   id: "own-sheet",
 *   urn: "urn:dewilgen:risk:framework:own-sheet",
 *   name: "Onze normen",
 *   edition: "2026",
 *   locale: "nl",
 *   source: { kind: "policy", ref: "Eigen werkblad", verifiedOn: null },
 * } as const;
 * const { framework, assessments } = readControlSheet("Nr;Titel;Niveau\nA.1;Beleid;2", head);
 * framework.nodes[0]?.refId; // => "A.1"
 * assessments[0]?.maturity; // => 2
 * ```
 */
export function readControlSheet(sheet: string, head: ControlSheetHead): ControlSheet {
  const known = parseInput(framework, { ...Object(head), nodes: [] });
  const [names, ...rows] = csvRows(parseInput(sheetText, sheet));
  const columns = columnsOf(names);
  const notRead: Issue[] = [];
  const read = rows.slice(0, MOST_ROWS).map((row) => rowOf(row, columns, known.urn));
  const seen = new Set<string>();
  const kept = read.filter((one) => {
    notRead.push(...one.notRead);
    if (one.node === undefined) return false;
    if (!seen.has(one.node.urn)) return Boolean(seen.add(one.node.urn));
    notRead.push({ code: "repeated-id", path: [one.line, "control"], params: {} });
    return false;
  });
  if (rows.length > MOST_ROWS)
    notRead.push({ code: "too-long", path: [], params: { maximum: MOST_ROWS } });
  return {
    framework: { ...known, nodes: kept.flatMap(({ node }) => node ?? []) },
    assessments: kept.flatMap(({ assessment }) => assessment ?? []),
    notRead: notRead.slice(0, 100),
  };
}

/** Places of the columns that are read. */
function columnsOf(names: SheetRow | undefined): ReadonlyMap<SheetColumn, number> {
  const plain = (names?.cells ?? []).map((name) => name.toLowerCase().replace(/[^a-z]/g, ""));
  const found = new Map<SheetColumn, number>();
  for (const [column, aliases] of Object.entries(sheetColumns)) {
    const at = plain.findIndex((name) => (aliases as readonly string[]).includes(name));
    // The keys of the table are the columns.
    if (at >= 0) found.set(column as SheetColumn, at);
  }
  if (!found.has("control"))
    throw new InvalidInputError([{ code: "column-missing", path: ["control"], params: {} }]);
  return found;
}
