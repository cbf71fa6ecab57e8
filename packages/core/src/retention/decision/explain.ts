import * as z from "zod/mini";
import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { maxKeys } from "../../shared/max-keys.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type Decision, decision } from "./decision.ts";
import type { Reason, Step } from "./reason.ts";
import type {
  ReasonFacts,
  ReasonTexts,
  RetentionAudience,
  RetentionMessages,
  RetentionTexts,
} from "./retention-texts.ts";

/** Audience and texts of an explanation. */
export interface ExplainOptions {
  readonly audience: RetentionAudience;
  /** Names of categories and facts. They take precedence over those of the message catalogue. */
  readonly labels?: { readonly [code: string]: string };
}

/** Largest number of labels; enough for the categories and facts of a large platform. */
const MOST_LABELS = 10_000;

/** Checks {@link ExplainOptions}. */
export const explainOptions: z.ZodMiniType<ExplainOptions> = z.strictObject({
  audience: z.enum(["school-administrator", "parent-or-pupil", "auditor"]),
  labels: z.exactOptional(z.record(shortText, shortText).check(maxKeys(MOST_LABELS))),
});

/**
 * Decision in sentences: the status of the record, then the reasons. An auditor also gets the other rules, each step of
 * the calculation and the hash of the policy.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, explain, presets } from "@bijsluiter/core/retention";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const policy = definePolicy(presets.nlEducation);
 * const facts = { leftOn: "2024-06-20" };
 * const decision = decide({ policy, category: "absence", facts, asOf: "2026-11-22" });
 * explain(decision, nl, { audience: "parent-or-pupil" })[0]; // => "Verzuimgegevens: we bewaren deze gegevens tot en met 20 juni 2029."
 * ```
 */
export function explain(
  about: Decision,
  messages: RetentionMessages,
  options: ExplainOptions,
): readonly string[] {
  const valid = parseInput(decision, about);
  const { audience, labels = {} } = parseInput(explainOptions, options);
  checkTexts(messages, "retention");
  const texts = messages.retention;
  const sayings: Partial<ReasonTexts> = texts.reasons[audience];
  const words = wordsFor(texts, { audience, labels });
  const say = (reason: Reason) => sayings[reason.code]?.(reasonFacts(reason, words));
  const sentences = [
    texts.status[audience][valid.status](statusFacts(valid, words)),
    ...valid.because.map(say),
    ...(audience === "parent-or-pupil" ? [] : unreadableTexts(valid, words)),
    ...(audience === "auditor" ? auditTrail(valid, words, say) : []),
  ];
  return sentences.filter((sentence) => typeof sentence === "string");
}

/** Texts with the names for this audience. */
interface Words {
  readonly texts: RetentionTexts;
  readonly fact: (name: string) => string;
  readonly category: (code: string | undefined) => string;
  /** Name from the caller's labels for a rule or a hold, if there is one. */
  readonly own: (id: string) => string | null;
}

function wordsFor(
  texts: RetentionTexts,
  { audience, labels = {} }: Pick<ExplainOptions, "audience" | "labels">,
): Words {
  const isAuditor = audience === "auditor";
  const facts = { ...texts.facts, ...labels };
  const categories = { ...texts.categories, ...labels };
  return {
    texts,
    fact: (name) => named(name, facts) ?? (isAuditor ? name : texts.unnamedFact),
    category: (code = "") => named(code, categories) ?? texts.record,
    own: (id) => named(id, labels),
  };
}

const unreadableTexts = ({ unreadable = [] }: Decision, { texts, fact }: Words) =>
  unreadable.map(({ fact: name, expected }) => texts.unreadable(fact(name), expected));

function statusFacts(
  { record, dueFrom, mandatoryUntil, asOf, daysOverdue, action }: Decision,
  { texts, category }: Words,
) {
  return {
    subject: category(record.category),
    dueFrom: dueFrom && texts.day(dueFrom),
    mandatoryUntil: mandatoryUntil && texts.day(mandatoryUntil),
    asOf: texts.day(asOf),
    daysOverdue,
    action,
  };
}

function reasonFacts(
  { ruleId, holdId, basis, trace = [] }: Reason,
  { texts, fact, own }: Words,
): ReasonFacts {
  const trigger = find(trace, "trigger");
  const add = find(trace, "add");
  const end = find(trace, "last-keep-day");
  const from = find(trace, "erase-from");
  const hold = find(trace, "hold");
  const id = ruleId ?? holdId ?? "";
  return {
    id,
    name: own(id),
    basis: basis ?? null,
    period: add ? texts.period(parsePeriod(add.period)) : null,
    trigger: trigger ? fact(trigger.fact) : null,
    triggerDay: trigger ? texts.day(trigger.date) : null,
    lastDay: end ? texts.day(end.date) : null,
    eraseFrom: from ? texts.day(from.date) : null,
    until: hold?.until ? texts.day(hold.until) : null,
  };
}

function auditTrail(
  { because, considered, notApplied, policy }: Decision,
  words: Words,
  say: (reason: Reason) => string | undefined,
): readonly (string | null | undefined)[] {
  const { texts } = words;
  const steps = because.flatMap(({ trace = [] }) => trace.map((step) => stepText(step, words)));
  return [
    ...steps,
    ...considered.map(say),
    ...notApplied.map(({ code, ruleId }) => texts.notApplied[code](ruleId)),
    policy && texts.policy(policy.id, policy.version, policy.hash),
  ];
}

function stepText(step: Step, { texts, fact }: Words): string {
  const shown = step.op === "trigger" ? { ...step, fact: fact(step.fact) } : step;
  // Each step goes to the text of its own `op`; the compiler does not see that they belong together.
  return (texts.steps[step.op] as (step: Step) => string)(shown);
}

const find = <Op extends Step["op"]>(trace: readonly Step[], op: Op) =>
  trace.find((step): step is Extract<Step, { readonly op: Op }> => step.op === op);

const named = (code: string, names: { readonly [code: string]: string }): string | null =>
  Object.hasOwn(names, code) ? String(names[code]) : null;
