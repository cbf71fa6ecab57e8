import { toDay } from "../../calendar/to-day.ts";
import { dayText } from "../../calendar/words/day-text.ts";
import type {
  DocumentBlock,
  DocumentFact,
  DocumentSection,
} from "../../documents/outline/document-outline.ts";
import { paragraph } from "../../documents/outline/paragraph.ts";
import type { AccessElement, AccessFile } from "../access/access-file.ts";
import type { FoundRecording } from "../access/access-input.ts";
import type { RequestAnswer } from "./request-answer.ts";
import type { RequestAnswerTexts } from "./request-answer-texts.ts";

/** Sections with everything found, per element, with the information that art. 15(1) and 15(2) require. */
export function accessSections(
  { elements, elsewhere, automated, transfers }: AccessFile,
  words: RequestAnswer["words"],
  texts: RequestAnswerTexts,
): readonly DocumentSection[] {
  const { access, headings } = texts;
  const isHeld = ({ records, leftOut }: AccessElement) => records.length > 0 || leftOut > 0;
  // The schema has seen to a word for each.
  const wordFor = (category: string) => words[category] as string;
  const nothing = elements.filter((one) => !isHeld(one)).map(({ category }) => wordFor(category));
  const places = elsewhere.map(({ category, because, holder }) =>
    [
      `${wordFor(category)}: ${texts.elsewhere[because]}`,
      ...(holder ? [texts.holder(holder)] : []),
    ].join(" "),
  );
  return [
    ...elements.filter(isHeld).map((one) => ({
      heading: wordFor(one.category),
      blocks: elementBlocks(one, texts),
    })),
    ...listSection(headings.nothing, nothing),
    ...listSection(headings.elsewhere, places),
    toldSection(headings.automated, automated, [access.noneAutomated, access.unknown]),
    toldSection(headings.transfers, transfers, [access.noTransfers, access.unknown]),
  ];
}

const listSection = (heading: string, items: readonly string[]): readonly DocumentSection[] =>
  items.length === 0 ? [] : [{ heading, blocks: [{ kind: "list", items: [...new Set(items)] }] }];

const toldSection = (
  heading: string,
  told: readonly string[] | "unknown",
  [none, unknown]: readonly [string, string],
): DocumentSection => {
  if (told === "unknown") return { heading, blocks: [paragraph(unknown)] };
  if (told.length === 0) return { heading, blocks: [paragraph(none)] };
  return { heading, blocks: [{ kind: "list", items: told }] };
};

function elementBlocks(
  element: AccessElement,
  texts: RequestAnswerTexts,
): readonly DocumentBlock[] {
  const { access } = texts;
  const { purposes, recipients, kept, source, records, leftOut } = element;
  const fact = (label: string, values: readonly string[]): readonly DocumentFact[] =>
    values.length === 0 ? [] : [{ label, values }];
  const facts = [
    ...fact(access.purposes, purposes),
    ...fact(access.recipients, recipients.length === 0 ? [access.nobody] : recipients),
    ...fact(access.kept, [kept]),
    ...fact(access.source, source === undefined ? [] : [source]),
  ];
  const recordings = records.flatMap(({ recording }) => recording ?? []);
  return [
    { kind: "facts", facts },
    ...valuesTable(element, texts),
    ...recordings.flatMap((recording) => recordingBlocks(recording, texts)),
    ...(leftOut > 0 ? [{ kind: "note", text: access.leftOut(leftOut) } as const] : []),
  ];
}

/** Table with one row per record and one column per name of a value. */
function valuesTable(
  { records }: AccessElement,
  { access }: RequestAnswerTexts,
): readonly DocumentBlock[] {
  const filled = records.filter(({ values }) => values.length > 0);
  const labels = new Map(
    filled.flatMap(({ values }) => values.map((one) => [one.name, one.label])),
  );
  if (labels.size === 0) return [];
  const rows = filled.map(({ values }, index) => {
    const byName = new Map(values.map(({ name, value }) => [name, value]));
    return [
      [String(index + 1)],
      ...[...labels.keys()].map((name) => [valueText(byName.get(name), access)]),
    ];
  });
  const columns = [access.number, ...labels.values()];
  return [{ kind: "table", caption: access.found, columns, rows }];
}

function valueText(
  value: string | number | boolean | null | undefined,
  { yes, no, empty }: RequestAnswerTexts["access"],
): string {
  if (typeof value === "boolean") return value ? yes : no;
  return value === null || value === undefined || value === "" ? empty : String(value);
}

/** Blocks with the copy of a recording, if it is included, and its transcript. */
function recordingBlocks(
  { recordedAt, file, otherVoices, transcript }: FoundRecording,
  { access, language }: RequestAnswerTexts,
): readonly DocumentBlock[] {
  const day = dayText(toDay(recordedAt), language, { weekday: false });
  const isAlone = otherVoices === "none" || otherVoices === "removed";
  const copy = file ? [access.copy(file.name)] : isAlone ? [] : [access.noCopy];
  const items = transcript.map(({ speaker, text }) => `${speaker}: ${text}`);
  return [
    paragraph([access.recording(day), ...copy].join(" ")),
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
  ];
}
