import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** Arrangements for the end of the agreement; GDPR art. 28(3)(g). */
export interface AgreementEnding {
  /** Last day of the agreement. */
  readonly endedOn: Day;
  /**
   * Way in which the board gets its data: an export it makes itself, files from the supplier, or none because it wants
   * none.
   */
  readonly handOver: "export" | "by-supplier" | "not-wanted";
  /** Last day for the handover; absent when the board wants none. */
  readonly handOverUntil?: Day;
  /** Last day for destroying all data. */
  readonly destroyBy: Day;
}

/** Checks an {@link AgreementEnding}. */
export const agreementEnding: z.ZodMiniType<AgreementEnding> = z.strictObject({
  endedOn: eventDay,
  handOver: z.enum(["export", "by-supplier", "not-wanted"]),
  handOverUntil: z.exactOptional(eventDay),
  destroyBy: eventDay,
} satisfies Shape<AgreementEnding>);

/** Statement of the supplier once all data is destroyed. */
export interface AgreementDestruction {
  /** Day on which the last copy was destroyed, backups included. */
  readonly destroyedOn: Day;
  /** Number or address of the statement of destruction. */
  readonly statement: string;
  /** Names of the sub-processors that confirmed destruction. */
  readonly confirmedBy: readonly string[];
}

/** Checks an {@link AgreementDestruction}. */
export const agreementDestruction: z.ZodMiniType<AgreementDestruction> = z.strictObject({
  destroyedOn: eventDay,
  statement: nameText,
  confirmedBy: z.array(nameText).check(maxLength(500)),
} satisfies Shape<AgreementDestruction>);
