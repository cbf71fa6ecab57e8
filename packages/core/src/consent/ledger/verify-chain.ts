import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";
import { unsealed } from "../record/unsealed.ts";
import { headHash, sealEvent } from "./seal.ts";

/** Result of verifying a record. */
export type ChainVerdict =
  | {
      readonly valid: true;
      readonly events: number;
      /** Hash of the last event: store it elsewhere, so that removal of later events is detected. */
      readonly head: string;
    }
  | {
      readonly valid: false;
      /**
       * - `malformed`: not a record.
       * - `event-changed`: an event, or the terms that it refers to, were changed.
       * - `chain-broken`: an event was removed, added or moved, or belongs to another record.
       * - `other-head`: the last event differs from the externally stored head.
       */
      readonly reason: "malformed" | "event-changed" | "chain-broken" | "other-head";
      /** Position of the first invalid event, from 1; one past the end when events are missing at the end. */
      readonly place: number;
    };

const verifyOptions = z.strictObject({ head: z.exactOptional(shortText) });

/**
 * Verifies that every event is unchanged, in the order of arrival, and with its original terms. The chain covers the
 * subject, the events, and the meaning of the purposes that they refer to. It does not cover facts that may be
 * corrected: titles, parties, guardians, and the day on which the subject turns 16. A chain reveals changes to the
 * holder of its head. It does not prove the author; use signed receipts for that.
 * @param record - As stored; need not be well-formed.
 * @param options - `head`: externally stored hash of the last event, to detect removed events.
 *
 * @example
 * ```ts
 * import { verifyChain } from "@bijsluiter/core/consent";
 *
 * verifyChain({ forged: true }); // => { valid: false, reason: "malformed", place: 1 }
 * ```
 */
export function verifyChain(
  record: unknown,
  options: { readonly head?: string } = {},
): ChainVerdict {
  const { head: keptHead } = parseInput(verifyOptions, options);
  const parsed = consentRecord.safeParse(record);
  if (!parsed.success) return malformed(parsed.error.issues);
  const { events } = parsed.data;
  let head = headHash(parsed.data);
  for (const [index, sealed] of events.entries()) {
    const reason = defect(parsed.data, sealed, head);
    if (reason) return { valid: false, reason, place: index + 1 };
    head = sealed.hash;
  }
  if (keptHead !== undefined && keptHead !== head)
    return { valid: false, reason: "other-head", place: events.length + 1 };
  return { valid: true, events: events.length, head };
}

function defect(record: ConsentRecord, sealed: ConsentRecord["events"][number], head: string) {
  if (sealEvent(record, unsealed(sealed), sealed.prevHash).hash !== sealed.hash)
    return "event-changed";
  return sealed.prevHash === head ? undefined : "chain-broken";
}

interface Defect {
  readonly path: readonly PropertyKey[];
  readonly params?: unknown;
}

/**
 * Verdict for a malformed record. `place` is set only for a malformed event. An event with another subject is
 * well-formed but belongs to another record.
 */
function malformed([first]: readonly Defect[]): ChainVerdict {
  const [field, index] = first?.path ?? [];
  const { code } = { code: "", ...(first?.params as object | undefined) };
  return {
    valid: false,
    reason: code === "other-subject" ? "chain-broken" : "malformed",
    place: field === "events" && typeof index === "number" ? index + 1 : 1,
  };
}
