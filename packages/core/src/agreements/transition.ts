import { parseInput } from "../shared/parse-input.ts";
import { lifeCycle } from "./data/life-cycle.ts";
import { type AgreementEvent, agreementEvent } from "./life-cycle/agreement-event.ts";
import type { AgreementStatus } from "./life-cycle/agreement-status.ts";
import { refusals, type TransitionRefusal } from "./life-cycle/refusals.ts";
import type { AgreementSignature } from "./life-cycle/signature.ts";
import { validSignatures } from "./life-cycle/valid-signatures.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/** Result of an event: the new agreement, or the reason for refusal. */
export type TransitionResult =
  | { readonly result: "taken"; readonly agreement: ProcessingAgreement }
  | { readonly result: "refused"; readonly reasons: readonly TransitionRefusal[] };

/**
 * Agreement after an event: its status, its history and the contents of the event, such as a signature or new annexes. A
 * board judges before it signs, only authorised persons sign, and only the current text. `sign` and `accept-amendment`
 * take effect once both parties did it. An end states how the board gets its data and when all data is destroyed; the
 * agreement is closed when the supplier and each of its sub-processors confirmed that.
 *
 * @returns `refused` with every reason when the event does not fit; nothing has changed then.
 * @throws InvalidInputError when the agreement or the event is malformed.
 * @see GDPR art. 28(3)(g) for the end
 *
 * @example
 * ```ts
 * import { presets, transition } from "@bijsluiter/core/agreements";
 *
 * const agreement = {
 *   id: "VO-2026-014",
 *   version: "1",
 *   drawnUpOn: "2026-07-01",
 *   model: "own",
 *   controller: {
 *     name: "Stichting De Wilgen",
 *     administrationNumber: { scheme: "brin", value: "12AB" },
 *     email: "privacy@dewilgen.example",
 *   },
 *   processor: { kind: "supplier", name: "Leerplein Media B.V.", kvk: "12345678" },
 *   clauses: presets.education,
 *   deviations: [],
 *   annexes: [],
 *   status: "draft",
 *   signatures: [],
 *   history: [],
 * } as const;
 *
 * const offer = { kind: "offer", at: "2026-07-02T09:00:00+02:00", by: "contracten" } as const;
 * transition(agreement, offer).result; // => "taken"
 * const close = { kind: "close", at: "2026-07-02T09:00:00+02:00", by: "contracten" } as const;
 * transition(agreement, close).result; // => "refused"
 * ```
 */
export function transition(
  agreement: ProcessingAgreement,
  event: AgreementEvent,
): TransitionResult {
  const standing = parseInput(processingAgreement, agreement);
  const known = parseInput(agreementEvent, event);
  const reasons = refusals(standing, known);
  if (reasons.length > 0) return { result: "refused", reasons };
  const changed = withContent(standing, known);
  const to = nextStatus(changed, known);
  const { kind, at, by, note } = known;
  const entry = { event: kind, at, by, from: standing.status, to };
  return {
    result: "taken",
    agreement: {
      ...changed,
      status: to,
      history: [...standing.history, note === undefined ? entry : { ...entry, note }],
    },
  };
}

function withContent(agreement: ProcessingAgreement, event: AgreementEvent): ProcessingAgreement {
  switch (event.kind) {
    case "assess":
    case "sign":
    case "accept-amendment":
      return { ...agreement, signatures: [...agreement.signatures, signatureOf(event)] };
    case "amend":
      return { ...agreement, annexes: event.annexes };
    case "end":
      return { ...agreement, ending: event.ending };
    case "confirm-destruction":
      return { ...agreement, destruction: event.destruction };
    default:
      return agreement;
  }
}

function signatureOf({
  kind,
  party,
  by,
  function: role,
  at,
  documentHash,
}: Extract<AgreementEvent, { readonly documentHash: string }>): AgreementSignature {
  const step = kind === "assess" ? "assess" : "sign";
  return { step, party, name: by, function: role, at, documentHash };
}

function nextStatus(agreement: ProcessingAgreement, { kind }: AgreementEvent): AgreementStatus {
  const waitsForOther =
    (kind === "sign" || kind === "accept-amendment") &&
    new Set(validSignatures(agreement, "sign").map(({ party }) => party)).size < 2;
  return waitsForOther ? agreement.status : lifeCycle[kind].to;
}
