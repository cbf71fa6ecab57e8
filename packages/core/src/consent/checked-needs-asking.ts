import { parseInput } from "../shared/parse-input.ts";
import { idText } from "../shared/text/id-text.ts";
import { type ConsentHistory, consentHistory } from "./record/consent-record.ts";
import { type AskingReason, type StateOptions, stateOptions } from "./state/consent-state.ts";
import { needsAsking } from "./state/needs-asking.ts";

/**
 * Reason for asking about one purpose, or `null` when nobody is asked: an answer exists, a refusal stays, the purpose has
 * another legal basis, or a fact must be found first.
 *
 * The result is for the holder of the record: `guardian-conflict` means that guardians chose differently, which the
 * school must discuss and no screen may show. Use `viewFor` for the questions to one person.
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id.
 *
 * @example
 * ```ts
 * import { needsAsking } from "@bijsluiter/core/consent";
 *
 * const history = {
 *   subject: { id: "visitor-1", organisationId: "leerplein", kind: "adult" },
 *   notice: { id: "cookies", version: "1", language: "nl", hash: "0".repeat(64), url: "https://leerplein.example/privacy" },
 *   purposes: [{
 *     id: "statistics", version: "1", title: "Bezoek tellen", lawfulBasis: "consent", personalData: ["usage"], special: [],
 *     recipients: [], storageLocations: ["NL"], retention: { kind: "duration", value: "P13M" }, optional: true,
 *   }],
 *   events: [],
 * } as const;
 * needsAsking(history, "statistics", { now: "2026-11-22T12:00:00+01:00" }); // => "never-asked"
 * ```
 */
export function checkedNeedsAsking(
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
): AskingReason | null {
  return needsAsking(
    parseInput(consentHistory, history),
    parseInput(idText, purposeId),
    parseInput(stateOptions, options),
  );
}
