import { stripVTControlCharacters } from "node:util";
import type { Judgement } from "./document-kinds.ts";

/** What `check` found in one file. */
export interface CheckResult {
  readonly file: string;
  readonly kind: string;
  readonly judgements: readonly Judgement[];
  /** Rows of the sample; absent without one. */
  readonly rows?: number;
  /** What the sample could not show, in words. */
  readonly limits?: string;
  readonly lineOf: (path: Judgement["where"]) => number;
}

/** Levels of an annotation, by severity. */
const levels = { error: "error", warning: "warning", advice: "notice" } as const;

const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A line for each finding that a workflow of GitHub shows beside the file. */
export function writeAnnotations({ file, judgements, lineOf }: CheckResult): string {
  return judgements
    .map(({ severity, where, code, text, basis }) => {
      const place = `file=${escapeProperty(file)},line=${lineOf(where)},title=${escapeProperty(code)}`;
      return `::${levels[severity]} ${place}::${escapeData(`${text} (${basis.ref})`)}\n`;
    })
    .join("");
}

/** A row for each finding, the most serious first, and a line that counts them. */
export function writeTable(result: CheckResult): string {
  const order = ["error", "warning", "advice"];
  const rows = [...result.judgements]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, where, code, text, basis }) => [
      `${result.file}:${result.lineOf(where)}`,
      severity,
      code,
      `${text} (${basis.ref})`,
    ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
  );
  const counted = order.map(
    (severity) => `${rows.filter(([, its]) => its === severity).length} ${severity}`,
  );
  const sample = result.rows === undefined ? "" : `, ${result.rows} rows`;
  return stripVTControlCharacters(
    [
      ...lines,
      ...(result.limits ? [result.limits] : []),
      `${result.kind}: ${counted.join(", ")}${sample}`,
      "",
    ].join("\n"),
  );
}

/** Everything as one line of JSON. */
export function writeJson({ file, kind, judgements, rows, limits, lineOf }: CheckResult): string {
  const findings = judgements.map((found) => ({ ...found, line: lineOf(found.where) }));
  return `${JSON.stringify({ file, kind, ...(rows === undefined ? {} : { rows, limits }), findings })}\n`;
}
