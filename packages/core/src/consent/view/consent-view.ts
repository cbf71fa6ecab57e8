import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ConsentChoice, consentChoice } from "../record/consent-event.ts";
import { MOST_EVENTS } from "../record/consent-record.ts";
import { type AskingReason, type ConsentState, consentStates } from "../state/consent-state.ts";
import { type ConsentNotice, consentNotice } from "../terms/consent-notice.ts";
import { type ConsentPurpose, consentPurpose, MOST_PURPOSES } from "../terms/consent-purpose.ts";

/** One purpose, as shown to one person. */
export interface PurposeView {
  readonly purposeId: string;
  /** State of this person's own choices. For a guardian, `decided-by-subject` once the subject decides. */
  readonly state: ConsentState | "decided-by-subject";
  /** Whether the data is used. Anyone can observe that; it does not reveal who chose what. */
  readonly permitted: "yes" | "no" | "not-applicable";
  /** True when consent of this person counts now. A refusal of the subject counts at any age. */
  readonly mayGive: boolean;
  /** Reason for asking this person, or `null`. */
  readonly ask: Exclude<AskingReason, "guardian-conflict"> | null;
}

/**
 * The view of a record for one person: that person's own choices, without the chain, which would reveal other choices.
 */
export interface ConsentView {
  readonly personId: string;
  /** Pseudonym of the data subject. `viewFor` always sets it. */
  readonly subjectId?: string;
  readonly notice: ConsentNotice;
  readonly purposes: readonly ConsentPurpose[];
  /** This person's own choices. */
  readonly events: readonly ConsentChoice[];
  /** State of each purpose, in the order of the purposes. */
  readonly standing: readonly PurposeView[];
}

/** Checks a {@link PurposeView}. */
export const purposeView: z.ZodMiniType<PurposeView> = z.strictObject({
  purposeId: shortText,
  state: z.enum([...consentStates, "decided-by-subject"]),
  permitted: z.enum(["yes", "no", "not-applicable"]),
  mayGive: z.boolean(),
  ask: z.nullable(
    z.enum([
      "never-asked",
      "expired",
      "purpose-version",
      "notice-version",
      "subject-turned-16",
      "authority-changed",
    ]),
  ),
} satisfies Shape<PurposeView>);

/** Checks a {@link ConsentView} that a server sent. */
export const consentView: z.ZodMiniType<ConsentView> = z.strictObject({
  personId: shortText,
  subjectId: z.exactOptional(shortText),
  notice: consentNotice,
  purposes: z.array(consentPurpose).check(maxLength(MOST_PURPOSES)),
  events: z.array(consentChoice).check(maxLength(MOST_EVENTS)),
  standing: z.array(purposeView).check(maxLength(MOST_PURPOSES)),
} satisfies Shape<ConsentView>);
