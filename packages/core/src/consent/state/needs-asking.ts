import type { ConsentHistory } from "../record/consent-record.ts";
import { askingReason } from "./asking-reason.ts";
import { assess } from "./assess.ts";
import { questionOf } from "./choice/question.ts";
import type { AskingReason, StateOptions } from "./consent-state.ts";

/**
 * Reason for asking, or `null` when nobody is asked: an answer exists, a refusal stays, or a fact must be found first.
 * Same as `needsAsking` in `@bijsluiter/core/consent` without schema validation, for a browser.
 *
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id.
 */
export function needsAsking(
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
): AskingReason | null {
  const { result, tookOver, conflict, isFormerNo } = assess(
    questionOf(history, purposeId, options),
  );
  const { state, controlledBy, subjectInformed } = result;
  const isAnswered = state === "given" || state === "refused" || state === "withdrawn";
  const isOpen = state === "not-asked" || state === "unknown";
  if (tookOver && controlledBy === "subject" && (isAnswered || isOpen))
    return isAnswered && subjectInformed === "yes" ? null : "subject-turned-16";
  if (isFormerNo && isAnswered && controlledBy === "guardians") return "authority-changed";
  return conflict && isAnswered ? "guardian-conflict" : askingReason(result);
}
