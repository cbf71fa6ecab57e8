import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { prose } from "../report/answers/prose.ts";
import { type RegisterEvent, registerEvent } from "./register-event.ts";

/** Correction of an earlier entry of the same breach, with the reason. The register keeps both. */
export interface Correction {
  /** Index of the corrected entry among the entries of its breach, from 1. */
  readonly of: number;
  /** Reasons why the earlier entry is invalid. */
  readonly reasons: string;
}

/** Entry of the register, before it is sealed. */
export interface RegisterEntry {
  /** Reference of the breach. */
  readonly reference: string;
  /** Time of the event. Default: the time in the event, or else `recordedAt`. */
  readonly occurredAt?: Instant;
  /** Time of recording. */
  readonly recordedAt: Instant;
  /** Account that recorded it. */
  readonly recordedBy: string;
  /** Code of the role of the recorder, such as `privacy-officer`. */
  readonly role?: string;
  /** Correction of an earlier entry. Absent for other entries. */
  readonly correction?: Correction;
  /** Recorded event. */
  readonly event: RegisterEvent;
}

/** Largest number of entries in one register: a hundred a day for twenty-five years. */
export const MOST_ENTRIES = 1_000_000;

const correction: z.ZodMiniType<Correction> = z.strictObject({
  of: z.int().check(z.gte(1), z.lte(MOST_ENTRIES)),
  reasons: prose(10),
} satisfies Shape<Correction>);

/** Fields of every entry other than its event. */
export const envelopeFields = {
  reference: prose(1),
  occurredAt: z.exactOptional(eventInstant),
  recordedAt: eventInstant,
  recordedBy: prose(1),
  role: z.exactOptional(codeName),
  correction: z.exactOptional(correction),
} satisfies Shape<Omit<RegisterEntry, "event">>;

/** Checks a {@link RegisterEntry} that comes from outside. */
export const registerEntry: z.ZodMiniType<RegisterEntry> = z.strictObject({
  ...envelopeFields,
  event: registerEvent,
} satisfies Shape<RegisterEntry>);

/** Time of the recorded event, as opposed to the time of recording. */
export const occurredAtOf = ({ occurredAt, recordedAt, event }: RegisterEntry): Instant =>
  occurredAt ?? ("at" in event ? event.at : recordedAt);
