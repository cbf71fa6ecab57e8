import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { type ConsentEvent, consentEvent } from "../record/consent-event.ts";
import type { ConsentRecord } from "../record/consent-record.ts";
import { appendEvent } from "./append-event.ts";

/** Settings for an event that is received. */
export interface ReceiveOptions {
  /** Current time of the holder of the record. */
  readonly now: Instant;
  /** Seconds that the clock of a sender may be ahead. Default 300. */
  readonly skewSeconds?: number;
}

const SKEW_SECONDS = 300;
const MOST_SKEW_SECONDS = 3600;

/** Checks {@link ReceiveOptions}. */
export const receiveOptions: z.ZodMiniType<ReceiveOptions> = z.strictObject({
  now: instant,
  skewSeconds: z.exactOptional(z.int().check(z.gte(0), z.lte(MOST_SKEW_SECONDS))),
} satisfies Shape<ReceiveOptions>);

/**
 * Result of `appendEvent` for an event from outside, checked against the clock: consent, refusal and withdrawal with a
 * future timestamp are refused alike. Timestamps within the allowed clock skew are accepted: a refusal counts from its
 * receipt, consent from its own time.
 *
 * @throws InvalidInputError `in-the-future` when the timestamp is further ahead than the skew; otherwise as
 * `appendEvent`.
 */
export function receiveEvent(
  record: ConsentRecord,
  event: ConsentEvent,
  options: ReceiveOptions,
): ConsentRecord {
  const { now, skewSeconds = SKEW_SECONDS } = parseInput(receiveOptions, options);
  const { time } = parseInput(consentEvent, event);
  if (Date.parse(time) > Date.parse(now) + skewSeconds * 1000)
    throw new InvalidInputError([{ code: "in-the-future", path: ["time"], params: {} }]);
  return appendEvent(record, event);
}
