import type { Attachment, BreachReport } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import {
  answersToFacts,
  type DraftFacts,
  type ReadOptions,
  readContact,
  textOf,
} from "./answers-to-facts.ts";
import { askedGroups } from "./questions.ts";

/** An earlier report, and the reference it was given. */
export interface FollowUp {
  readonly reference: string;
  readonly report: Exclude<BreachReport, { readonly kind: "follow-up" | "withdrawal" }>;
}

/** How to make a report of answers. */
export interface ReportOptions extends ReadOptions {
  readonly attachments?: readonly Attachment[];
  /** Makes it a follow-up on this report. */
  readonly followUp?: FollowUp | undefined;
}

/**
 * What would be sent: `incomplete` as soon as one fact is not known yet, else `complete`; on an earlier report a
 * `follow-up` with only what differs from it. Not checked: that is the work of `breachReport`.
 */
export function answersToReport(
  answers: Answers,
  options: ReportOptions,
): Readonly<Record<string, unknown>> {
  const { attachments = [], followUp } = options;
  const { facts, notKnownYet } = answersToFacts(answers, options);
  const files = attachments.length > 0 && { attachments };
  if (followUp)
    return {
      kind: "follow-up",
      reference: followUp.reference,
      note: textOf(answers, "news.note"),
      reporter: readContact(answers, "news.reporter"),
      ...newFacts(facts, followUp.report as DraftFacts, chosenGroups(answers)),
      ...files,
    };
  return notKnownYet.length > 0
    ? { kind: "incomplete", ...facts, notKnownYet, ...files }
    : { kind: "complete", ...facts, ...files };
}

/** Groups that a follow-up is about, in the order in which they were offered: open ones first. */
export function chosenGroups(answers: Answers) {
  const chosen = answers["news.groups"] ?? [];
  return chosen.flatMap((code) => askedGroups.find((group) => group === code) ?? []);
}

/** Facts of `groups` that are not in `known`, or are different there. */
function newFacts(
  facts: DraftFacts,
  known: DraftFacts,
  groups: readonly (keyof DraftFacts)[],
): DraftFacts {
  const news = groups.map((group) => {
    const entries = Object.entries(facts[group] ?? {}).filter(
      ([name, value]) => !isSame(value, known[group]?.[name]),
    );
    return [group, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(news.filter(([, told]) => Object.keys(told).length > 0));
}

/** Same value, whatever the order of its keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b;
  const keys = Object.keys({ ...a, ...b });
  return keys.every((key) => isSame(a[key as keyof object], b[key as keyof object]));
}
