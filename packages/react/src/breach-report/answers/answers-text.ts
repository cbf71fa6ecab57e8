import type { Answers } from "../../forms/form-scope.tsx";
import { asRecord } from "../answers-from-server/check-submit-answer.ts";
import type { WholeReportTexts } from "../breach-report-texts.ts";
import { NOT_KNOWN_YET } from "./answer-parts.ts";
import { askedFields, askedGroups } from "./questions.ts";

type Table = Readonly<Record<string, unknown>>;

/**
 * All answers as typed, with labels, to copy and keep when the form fails. It calls no text functions, because one of
 * those may have failed; an answer without a label is included too.
 */
export function answersText(answers: Answers, texts: WholeReportTexts): string {
  const { groups } = texts.messages.breachReport;
  const given = Object.entries(answers).filter(([, values]) => values.some((one) => one.trim()));
  const known = [...askedGroups, "news"].flatMap((group) => {
    const lines = given.flatMap(([name, values]) =>
      name.startsWith(`${group}.`) ? [lineOf(name, values, texts)] : [],
    );
    const heading = wordIn({ ...groups, news: texts.breachReport.questions.news }, group);
    return lines.length > 0 ? [[heading ?? "", ...lines].join("\n")] : [];
  });
  const others = given.filter(([name]) => !isAsked(name));
  const rest = others.map(([name, values]) => lineOf(name, values, texts));
  return [...known, ...(rest.length > 0 ? [rest.join("\n")] : [])].join("\n\n");
}

const isAsked = (name: string) =>
  [...askedGroups, "news"].some((one) => name.startsWith(`${one}.`));

function lineOf(name: string, values: readonly string[], texts: WholeReportTexts): string {
  const field = askedFields.find((one) => name === one || name.startsWith(`${one}.`));
  const part = name.split(".").at(-1) ?? "";
  const label = [
    wordIn(texts.messages.breachReport.fields, field ?? ""),
    name === field ? undefined : partLabel(part, texts),
  ];
  const words = values.map((value) => valueWord(field, part, value, texts));
  return `${label.filter(Boolean).join(", ")}: ${words.join("; ")}`.replace(/^: /, "");
}

function partLabel(part: string, { forms, breachReport }: WholeReportTexts): string | undefined {
  const { parts, sameContact, estimated, news } = breachReport;
  const { note, groups } = news;
  const own = { ...forms.moment, same: sameContact, estimated, note, groups };
  return wordIn(parts, part) ?? wordIn(own, part);
}

function valueWord(
  field: string | undefined,
  part: string,
  value: string,
  { messages, breachReport, forms }: WholeReportTexts,
): string {
  const report = messages.breachReport;
  const options = (report.options as Readonly<Record<string, Table>>)[field ?? ""] ?? {};
  const tables: Readonly<Record<string, readonly Table[]>> = {
    kind: [breachReport.counts, breachReport.occurrences],
    open: [{ yes: report.phrases.notKnownYet }],
    which: [{ ...forms.hours }],
    groups: [report.groups],
    categories: [messages.dataCategoryLabels, messages.dataSubjectCategoryLabels],
  };
  const open = { [NOT_KNOWN_YET]: report.phrases.notKnownYet };
  const all = [options, open, ...(Object.hasOwn(tables, part) ? (tables[part] ?? []) : [])];
  return all.map((table) => wordIn(table, value)).find(Boolean) ?? (value === "yes" ? "✓" : value);
}

/** A word of a table of which the key comes from outside. */
const wordIn = (table: object, key: string): string | undefined => {
  const word: unknown = Object.hasOwn(table, key) ? (table as Table)[key] : undefined;
  const label = asRecord(word)["label"] ?? word;
  return typeof label === "string" ? label : undefined;
};
