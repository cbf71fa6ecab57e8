import type { KnownTrigger } from "../../../retention/index.ts";
import type { TargetGroupCode } from "../../../vocabulary/target-group.ts";
import type { DeclaredData } from "../../document/declared-data.ts";
import type { DeclaredRetention, RetentionByTerm } from "../../document/declared-retention.ts";
import type { OutlineFact } from "../insert-outline.ts";
import { periodWords, snapWords } from "../term-words.ts";
import { optionalServices } from "./introduction.ts";
import { inOwnWords, isSaid, type PlainDesk } from "./plain-desk.ts";
import type { PlainStart, PlainTexts } from "./plain-texts.ts";

/** Which data, of whom, where they come from and how long they are kept. */
export const dataFacts = (desk: PlainDesk): readonly OutlineFact[] =>
  desk.insert.personalData.map((row) => dataFact(row, desk));

function dataFact(row: DeclaredData, desk: PlainDesk): OutlineFact {
  const { insert, plain, words } = desk;
  const { label, description } = plain.categories[row.category];
  const services = insert.services.filter(({ id }) => row.services?.includes(id));
  const isOptional = services.length > 0 && services.every(({ kind }) => kind === "optional");
  const sources = row.sources?.map((source) => plain.sources[source]);
  return {
    label,
    values: [
      inOwnWords(desk, row.explanation ?? description, row.plain),
      row.subjects && plain.about(subjects(row.subjects, desk)),
      sources && plain.from(words.enumerate(sources)),
      row.retention ? kept(row.retention, desk) : plain.notStated.kept,
      ...(isOptional ? optionalServices(services, desk) : []),
    ].filter(isSaid),
  };
}

/** Schools without students. */
const PUPILS_ONLY: readonly TargetGroupCode[] = ["po", "so", "vo"];

function subjects(codes: NonNullable<DeclaredData["subjects"]>, desk: PlainDesk): string {
  const { insert, messages, plain } = desk;
  const groups = insert.products.flatMap(({ targetGroups }) => targetGroups);
  const isSchool = groups.length > 0 && groups.every((group) => PUPILS_ONLY.includes(group));
  return codes
    .map((code) =>
      code === "pupil" && isSchool ? plain.pupils : messages.dataSubjectCategoryNames[code],
    )
    .join(", ");
}

/** What the supplier says itself is plainer than what follows from the term. */
function kept(retention: DeclaredRetention, desk: PlainDesk): string {
  const own = inOwnWords(desk, retention.explanation, retention.plain);
  if (own !== undefined || retention.kind === "criteria") return own ?? "";
  const { insertOutline: texts } = desk.messages;
  return desk.plain.kept({
    period: periodWords(retention.period, texts),
    start: startOf(retention, desk),
    before: snapWords(retention.snapBefore, texts),
    after: snapWords(retention.snapAfter, texts),
    action: retention.action ?? "erase",
  });
}

function startOf(
  { trigger, triggerWords }: RetentionByTerm,
  { plain, messages, words }: PlainDesk,
): PlainStart {
  if (triggerWords !== undefined) return { kind: "noun", text: triggerWords };
  if (typeof trigger === "string") {
    const text = clauseOf(trigger, plain);
    return text === undefined ? { kind: "unknown" } : { kind: "clause", text };
  }
  const [order, facts] =
    "latest" in trigger
      ? (["latest", trigger.latest] as const)
      : (["earliest", trigger.earliest] as const);
  const names = facts.map(words.trigger);
  return names.includes(undefined)
    ? { kind: "unknown" }
    : {
        kind: "noun",
        text: messages.insertOutline.several[order](words.enumerate(names.map(String))),
      };
}

const clauseOf = (fact: string, { triggers }: PlainTexts): string | undefined =>
  Object.hasOwn(triggers, fact) ? triggers[fact as KnownTrigger] : undefined;
