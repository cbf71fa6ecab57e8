import type { Issue } from "../../shared/issues/issue.ts";
import { nameIsSame } from "../../shared/issues/near-name.ts";
import type { Mend } from "./mend.ts";

/**
 * Codes of countries that gave way to one other: those that are withdrawn, and the two that the European Union writes otherwise.
 * A country that fell apart has no one answer. Source: ISO 3166-3. Retrieved 2026-11-30.
 */
const replaced: ReadonlyMap<unknown, string> = new Map([
  ["BU", "MM"],
  ["DD", "DE"],
  ["EL", "GR"],
  ["FX", "FR"],
  ["TP", "TL"],
  ["UK", "GB"],
  ["YD", "YE"],
  ["ZR", "CD"],
]);

/** Formats of numbers and codes without spaces, whose letters are capitals. */
const NUMBERS: readonly unknown[] = ["brin", "kvk", "oin", "rio"];

/** What can stand in the place of a value, as JSON text. Whether it does is for the schema to say. */
interface RightAnswer {
  readonly code: Mend["code"];
  readonly text: string;
}

/**
 * What a value that a schema refuses was certainly meant to be; none when there is more than one answer.
 *
 * @param text - The value as it is written.
 */
export function rightAnswers(issue: Issue, value: unknown, text: string): readonly RightAnswer[] {
  const answers = typeof value === "string" ? ofText(issue, value) : ofOther(issue, value, text);
  return answers.flatMap(([code, answer]) =>
    answer === undefined || answer === value ? [] : [{ code, text: JSON.stringify(answer) }],
  );
}

type Answers = readonly (readonly [Mend["code"], string | number | undefined])[];

const ofOther = ({ code }: Issue, value: unknown, text: string): Answers =>
  code === "wrong-type" && typeof value === "number" ? [["wrong-type", text]] : [];

function ofText({ code, params: { meant, format } }: Issue, value: string): Answers {
  const trimmed = value.trim();
  if (code === "wrong-type")
    return /^-?(?:0|[1-9]\d{0,14})$/.test(trimmed) ? [["wrong-type", Number(trimmed)]] : [];
  if (code === "not-an-option") {
    const isSpelling = typeof meant === "string" && nameIsSame(value, meant);
    return [
      ["code-spelling", isSpelling ? meant : undefined],
      ["code-spelling", trimmed],
      ["code-replaced", replaced.get(trimmed.toUpperCase())],
    ];
  }
  if (code !== "wrong-format") return [];
  const isNumber = NUMBERS.includes(format);
  return [
    ["outer-spaces", trimmed],
    ["day-spelling", dayOf(trimmed)],
    ["code-spelling", format === "iso-period" ? trimmed.toUpperCase() : undefined],
    ["number-spelling", isNumber ? trimmed.toUpperCase().replaceAll(/[\s.-]/g, "") : undefined],
  ];
}

/** A day that begins with its year, whatever stands between; one that begins with a day or a month has two answers. */
function dayOf(text: string): string | undefined {
  const [, year, month = "", date = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
