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
       * - `malformed`: no record.
       * - `event-changed`: an event, or the terms that it names, are not what they were.
       * - `chain-broken`: an event was removed, added or moved, or belongs to another record.
       * - `other-head`: the end is not the one that was kept elsewhere.
       */
      readonly reason: "malformed" | "event-changed" | "chain-broken" | "other-head";
      /** Position of the first invalid event, from 1; one past the end when events are missing there. */
      readonly place: number;
    };

const verifyOptions = z.strictObject({ head: z.exactOptional(shortText) });

/**
 * Verifies that every event is unchanged, in the order of arrival and on the terms of its day.
 *
 * The chain covers whose record it is, the events, and what the purposes that they name stood for. What may be put right
 * later is outside it: titles, parties, guardians, the day on which the subject turns 16. A chain shows changes to whoever
 * holds its head; it does not prove who wrote it, for which there are signed receipts.
 * @param record - As stored; need not be well-formed.
 * @param options - `head`: hash of the last event as it was kept elsewhere, to see that nothing was cut off.
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

/** Only a broken event has a place of its own; one that names another subject is whole, but belongs to another record. */
function malformed([first]: readonly Defect[]): ChainVerdict {
  const [field, index] = first?.path ?? [];
  const { code } = { code: "", ...(first?.params as object | undefined) };
  return {
    valid: false,
    reason: code === "other-subject" ? "chain-broken" : "malformed",
    place: field === "events" && typeof index === "number" ? index + 1 : 1,
  };
}
