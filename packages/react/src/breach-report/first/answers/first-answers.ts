import { notKnownYetFields } from "@bijsluiter/core/breaches";
import type { Answers } from "../../../forms/form-scope.tsx";
import { NOT_KNOWN_YET } from "../../answers/answer-parts.ts";
import {
  answersToFacts,
  type ReadAnswers,
  type ReadOptions,
} from "../../answers/answers-to-facts.ts";

/** How to read the six answers. */
export interface FirstOptions extends ReadOptions {
  /** What is reported when nothing was done. */
  readonly nothingDone: string;
}

/** Name of the radio buttons that say whether it still goes on. */
export const ONGOING = "timeline.occurred.now";

/** Name of the radio buttons that take the place of what was done. */
export const INSTEAD = "measures.taken.open";

/** That nothing was done, among them. */
export const NOTHING = "nothing";

/** The facts that the six answers give, and every fact that they leave open. */
export function readFirst(answers: Answers, options: FirstOptions): ReadAnswers {
  const { facts, issues } = answersToFacts(inFull(answers, options), options);
  const isGiven = (field: string) => {
    const [group = "", name = ""] = field.split(".");
    return facts[group as "incident"]?.[name] !== undefined;
  };
  return { facts, issues, notKnownYet: notKnownYetFields.filter((field) => !isGiven(field)) };
}

/** The six answers as the whole form has them. */
function inFull(answers: Answers, { nothingDone }: FirstOptions): Answers {
  const full: Record<string, readonly string[]> = { ...answers };
  if (answers[INSTEAD]?.[0] === NOTHING) {
    full["measures.taken"] = [nothingDone];
    delete full[INSTEAD];
  }
  if (answers[ONGOING]?.[0] === "yes") {
    full["timeline.occurred.kind"] = ["ongoing"];
    full["timeline.occurred.estimated"] = ["yes"];
    // It goes on since it was noticed, at the latest.
    for (const [name, values] of Object.entries(answers))
      if (name.startsWith("timeline.discoveredAt."))
        full[name.replace("discoveredAt", "occurred.from")] = values;
  }
  if (!answers["people.count.value"]?.[0]?.trim() && answers["people.count.kind"]?.[0] !== "range")
    full["people.count.kind"] = [NOT_KNOWN_YET];
  if (!answers["data.records.value"]?.[0]?.trim()) delete full["data.records.kind"];
  return full;
}
