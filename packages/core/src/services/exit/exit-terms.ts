import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { exitChannelRows as rows } from "../data/exit-channels.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";

/** Phase between the end of a subscription and the deletion of all data. */
export interface ExitPhase {
  /** `expired`: access as before, with a warning; `disabled`: access for administrators only; `deleting`: no access. */
  readonly name: "expired" | "disabled" | "deleting";
  /** Length in days; the last phase ends with the deletion of the data. */
  readonly days?: number;
  readonly userAccess: ServiceAnswer;
  readonly adminAccess: ServiceAnswer;
  readonly dataPresent: ServiceAnswer;
}

/** End of a subscription at one provider, for one way of buying. */
export interface ExitTerms {
  readonly name: string;
  /** One after another from the day after the last; absent when they are not known. */
  readonly phases?: readonly ExitPhase[];
  /** Days after the end in which the customer can copy its data itself; absent when not known. */
  readonly exportDays?: number;
  /** Days after the end within which all data is deleted; absent when unknown. */
  readonly goneWithinDays?: number;
  readonly basis: LegalSource;
}

/** Ten years; more is a mistake of the keyboard. */
const days = z.int().check(z.gte(0), z.lte(3650));

const exitPhase: z.ZodMiniType<ExitPhase> = z.strictObject({
  name: z.enum(["expired", "disabled", "deleting"]),
  days: z.exactOptional(days),
  userAccess: serviceAnswer,
  adminAccess: serviceAnswer,
  dataPresent: serviceAnswer,
} satisfies Shape<ExitPhase>);

/** Checks {@link ExitTerms}. */
export const exitTerms: z.ZodMiniType<ExitTerms> = z.strictObject({
  name: nameText,
  phases: z.exactOptional(z.array(exitPhase).check(maxLength(20))),
  exportDays: z.exactOptional(days),
  goneWithinDays: z.exactOptional(days),
  basis: legalSource,
} satisfies Shape<ExitTerms>);

/** Ways in which a subscription of Microsoft 365 is bought. */
export type ExitChannel = keyof typeof rows;

/** End of a Microsoft 365 subscription, by the way in which it was bought. */
export const exitChannels: Readonly<Record<ExitChannel, ExitTerms>> = rows;
