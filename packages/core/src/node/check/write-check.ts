import { stripVTControlCharacters } from "node:util";
import type { LanguageMessages } from "../../messages/index.ts";
import type { OutputFormat } from "../command/output-format.ts";
import type { Report } from "../command/reported.ts";
import { writeGithub } from "../command/write-github.ts";
import { writeSarif } from "../command/write-sarif.ts";
import type { Judgement } from "../document/document-kind.ts";
import type { JsonPlace } from "../document/json-places.ts";

/** A finding, or what is wrong with the shape of a document, which rests on no law. */
type CheckJudgement = Pick<Judgement, "code" | "severity" | "where" | "text"> &
  Partial<Pick<Judgement, "basis">> & {
    /** Where it stands, when that is another file than the one that was checked. */
    readonly at?: JsonPlace & { readonly file: string };
  };

/** What `check` found in one file. */
export interface CheckResult {
  readonly file: string;
  readonly kind: string;
  readonly judgements: readonly CheckJudgement[];
  /** Rows of the sample; absent without one. */
  readonly rows?: number;
  /** What the sample could not show, in words. */
  readonly limits?: string;
  readonly placeOf: (path: Judgement["where"]) => JsonPlace;
}

/** Sources in the form of the language. JSON output has them as in the tables. */
export const inWords = (
  result: CheckResult,
  { legalReference }: LanguageMessages,
): CheckResult => ({
  ...result,
  judgements: result.judgements.map((judgement) => {
    const { basis } = judgement;
    return basis
      ? { ...judgement, basis: { ...basis, ref: legalReference(basis.ref) } }
      : judgement;
  }),
});

const order = ["error", "warning", "advice"] as const;

/** The result as it was asked for. */
export function writeCheck(result: CheckResult, output: OutputFormat): string {
  if (output === "json") return writeJson(result);
  if (output === "github") return writeGithub(toReport(result));
  if (output === "sarif") return writeSarif(toReport(result));
  return writeTable(result);
}

const sentence = ({ text, basis }: CheckJudgement) => (basis ? `${text} (${basis.ref})` : text);

const placed = ({ file, placeOf }: CheckResult, { where, at }: CheckJudgement) =>
  at ?? { file, ...placeOf(where) };

function toReport(result: CheckResult): Report {
  const found = result.judgements.map((judgement) => ({
    ...placed(result, judgement),
    level: judgement.severity === "advice" ? ("note" as const) : judgement.severity,
    rule: judgement.code,
    message: sentence(judgement),
  }));
  return { found, unread: [] };
}

/** A row for each finding, the most serious first, and a line that counts them. */
function writeTable(result: CheckResult): string {
  const { kind, judgements, rows: sampled, limits } = result;
  const rows = [...judgements]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((judgement) => {
      const { file, line, column } = placed(result, judgement);
      const place = `${file}:${line}:${column}`;
      return [place, judgement.severity, judgement.code, sentence(judgement)];
    });
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map((cells) => cells[at]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
  );
  const counted = order.map(
    (severity) => `${rows.filter(([, its]) => its === severity).length} ${severity}`,
  );
  const sample = sampled === undefined ? "" : `, ${sampled} rows`;
  return stripVTControlCharacters(
    [...lines, ...(limits ? [limits] : []), `${kind}: ${counted.join(", ")}${sample}`, ""].join(
      "\n",
    ),
  );
}

/** Everything as one line of JSON. */
function writeJson({ file, kind, judgements, rows, limits, placeOf }: CheckResult): string {
  const findings = judgements.map(({ at, ...found }) => ({
    ...found,
    ...(at ?? placeOf(found.where)),
  }));
  return `${JSON.stringify({ file, kind, ...(rows === undefined ? {} : { rows, limits }), findings })}\n`;
}
