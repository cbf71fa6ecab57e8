import * as z from "zod/mini";
import { momentText } from "../../calendar/words/moment-text.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { FactField } from "../breach-facts.ts";
import type { ReportMessages } from "../breach-report-texts.ts";
import { describeReport } from "../describe-report.ts";
import { foldFile } from "../life-cycle/state/file-state.ts";
import { type BreachRegister, checkedRegister } from "../register/breach-register.ts";
import { type BreachState, stateOf } from "../register/breach-state.ts";
import type { RegisterEntry } from "../register/register-entry.ts";
import { entriesIn } from "../register/register-line.ts";
import { breachFileOf } from "../register/steps/breach-file-of.ts";
import { safeCell } from "./safe-cell.ts";

/** Columns of the export in addition to the facts of a report, in order. */
const csvColumns = [
  "reference",
  "status",
  "boardsInformed",
  "authorityNotified",
  "authorityReference",
  "peopleInformed",
  "reasons",
] as const;

/** Texts for the export of a register as a table. */
export interface BreachTableTexts {
  readonly columns: Readonly<Record<(typeof csvColumns)[number], string>>;
  readonly statuses: Readonly<Record<BreachState["status"] | "signal", string>>;
}

/** Texts for `toCsv`, e.g. `@bijsluiter/core/messages/nl`. */
export interface BreachTableMessages extends ReportMessages {
  readonly breachTable: BreachTableTexts;
}

/** Format of the table. */
export interface CsvOptions {
  /** Separator of cells. Default `;`, which Dutch and German spreadsheets expect. */
  readonly delimiter?: "," | ";" | "\t";
}

const csvOptions: z.ZodMiniType<CsvOptions> = z.strictObject({
  delimiter: z.exactOptional(z.enum([",", ";", "\t"])),
});

/** Facts of a report in the table. None has names of people. */
const facts: readonly FactField[] = [
  "timeline.discoveredAt",
  "timeline.awareAt",
  "incident.summary",
  "incident.kind",
  "effect.effects",
  "data.categories",
  "data.records",
  "people.categories",
  "people.count",
  "cause.description",
  "consequences.impacts",
  "consequences.description",
  "measures.taken",
  "measures.planned",
];

/**
 * Register as CSV, one row for each breach, as text: the contents of GDPR art. 33(5), for a spreadsheet. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe. The file starts with a byte order mark for UTF-8; line
 * ends follow RFC 4180.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @throws InvalidInputError when the register or the options are malformed, or words are missing.
 * @see GDPR art. 33(5)
 */
export function toCsv(
  register: BreachRegister,
  messages: BreachTableMessages,
  options: CsvOptions = {},
): string {
  const { delimiter = ";" } = parseInput(csvOptions, options);
  checkTexts(
    messages,
    "breachTable",
    "breachReport",
    "dataCategoryLabels",
    "dataSubjectCategoryLabels",
  );
  const byReference = new Map<string, RegisterEntry[]>();
  for (const entry of entriesIn(checkedRegister(register))) {
    const own = byReference.get(entry.reference) ?? [];
    own.push(entry);
    byReference.set(entry.reference, own);
  }
  const { columns } = messages.breachTable;
  const head = [
    ...csvColumns.map((column) => columns[column]),
    ...facts.map((field) => messages.breachReport.fields[field]),
  ];
  const rows = [...byReference.values()]
    .filter(([first]) => first?.event.kind !== "erased")
    .map((entries) => rowOf(entries, messages));
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell) => safeCell(cell, delimiter)).join(delimiter),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const isReported = ({ event }: RegisterEntry) =>
  event.kind === "reported" &&
  (event.report.kind === "complete" || event.report.kind === "incomplete");

function rowOf(
  entries: readonly RegisterEntry[],
  messages: BreachTableMessages,
): readonly string[] {
  const { breachTable: texts, breachReport } = messages;
  const reference = entries[0]?.reference ?? "";
  const { notifiedAt, peopleInformedAt, decision } = foldFile(breachFileOf(entries));
  const state = entries.some(isReported) ? stateOf(entries) : undefined;
  const moments = (at: readonly (string | undefined)[]) =>
    [
      ...new Set(
        at.flatMap((one) => (one === undefined ? [] : [momentText(one, breachReport.language)])),
      ),
    ].join("; ");
  const clocks = state?.clockFacts.map((board) => board.facts) ?? [];
  const said = new Map(
    (state ? describeReport(state.report, messages) : [])
      .flatMap(({ rows }) => rows)
      .map(({ field, values }) => [field, values.join("; ")]),
  );
  return [
    reference,
    texts.statuses[state?.status ?? "signal"],
    moments(clocks.map(({ controllerInformed }) => controllerInformed)),
    moments([...clocks.map(({ submitted }) => submitted), notifiedAt]),
    lastOf(entries, authorityReferenceIn),
    moments([peopleInformedAt]),
    lastOf(entries, reasonsIn) || (decision?.reasons ?? ""),
    ...facts.map((field) => said.get(field) ?? ""),
  ];
}

const lastOf = (
  entries: readonly RegisterEntry[],
  read: (entry: RegisterEntry) => string | undefined,
): string => entries.flatMap((entry) => read(entry) ?? []).at(-1) ?? "";

function authorityReferenceIn({ event }: RegisterEntry): string | undefined {
  if (event.kind === "authority-notified") return event.authorityReference;
  return event.kind === "step" && event.step.kind === "notify-authority"
    ? event.step.authorityReference
    : undefined;
}

function reasonsIn({ event }: RegisterEntry): string | undefined {
  if (event.kind === "decided") return event.reasons;
  if (event.kind !== "step") return undefined;
  return event.step.kind === "decide"
    ? event.step.decision.reasons
    : event.step.kind === "not-a-breach"
      ? event.step.reasons
      : undefined;
}
