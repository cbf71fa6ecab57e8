import type { ConsentHistory } from "../record/consent-record.ts";
import { assess } from "./assess.ts";
import { questionOf } from "./choice/question.ts";
import type { EffectiveState, StateOptions } from "./consent-state.ts";
import { isSound } from "./sound/is-sound.ts";

/**
 * State of consent for one purpose, from a history that was checked before: same as `effectiveState` in
 * `@bijsluiter/core/consent` without schema validation, for a browser.
 *
 * For a history whose structure the validating function refuses, the state is `unknown` with the reason
 * `malformed-history`, and nothing is permitted. Vocabulary codes are checked only by form.
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id.
 *
 * @example
 * ```ts
 * import { effectiveState } from "@bijsluiter/core/consent/state";
 *
 * const statistics = {
 *   id: "statistics", version: "1", title: "Bezoek tellen", lawfulBasis: "consent", personalData: ["usage"], special: [],
 *   recipients: [], storageLocations: ["NL"], retention: { kind: "duration", value: "P13M" }, optional: true,
 * } as const;
 * const history = {
 *   subject: { id: "visitor-1", organisationId: "leerplein", kind: "adult" },
 *   notice: { id: "cookies", version: "1", language: "nl", hash: "0".repeat(64), url: "https://leerplein.example/privacy" },
 *   purposes: [statistics],
 *   events: [],
 * } as const;
 * effectiveState(history, "statistics", { now: "2026-11-22T12:00:00+01:00" }).state; // => "not-asked"
 * ```
 */
export function effectiveState(
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
): EffectiveState {
  const { result } = assess(questionOf(history, purposeId, options));
  const isUsed = result.permitted === "yes" || result.permitted === "not-applicable";
  if (!isUsed || isSound(history, options)) return result;
  const reasons = [...result.reasons, "malformed-history"] as const;
  return { ...result, state: "unknown", permitted: "no", reasons };
}
