import type { AssessmentFacts } from "./assessment-facts.ts";

/** True when an answer that matters is unknown and therefore counts as the worst case. */
export function hasUnknown(facts: AssessmentFacts): boolean {
  const { unintelligible, access, recipients, data, integrity, availability, people } = facts;
  const isShut = unintelligible === "yes" || access === "excluded";
  const answers: readonly (string | undefined)[] = [
    unintelligible,
    integrity,
    availability.duration,
    availability.effect,
    people.vulnerable,
    // Who has what nobody can read, or what nobody got, changes nothing.
    ...(isShut ? [] : [access, recipients.kind, recipients.number, recipients.cooperation]),
  ];
  return answers.includes("unknown") || data.some(({ kind }) => kind === "other");
}
