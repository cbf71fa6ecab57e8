import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type ConsentNotice, consentNotice } from "../terms/consent-notice.ts";
import { MOST_PURPOSES } from "../terms/consent-purpose.ts";
import { type ConsentValidity, consentValidity } from "../terms/consent-term.ts";
import {
  type ConsentEvidence,
  consentEvidence,
  type IndicationMethod,
  indicationMethod,
} from "./consent-evidence.ts";
import { byController, chosenBy, type RecordedBy } from "./decider.ts";

/** A purpose in the version that was shown. */
export interface PurposeVersion {
  readonly id: string;
  readonly version: string;
}

interface EventFields {
  /**
   * Id given by the creator of the event, e.g. a UUID. The same event sent twice has the same id. Unique per person,
   * and for the events of an organisation.
   */
  readonly id: string;
  readonly time: Instant;
  /** Pseudonym of the subject. Absent only in events of an older version. */
  readonly subjectId?: string;
  readonly purposes: readonly PurposeVersion[];
}

/** Choice for one or more purposes; other purposes are not affected. */
export interface ConsentChoice extends EventFields {
  readonly state: "given" | "renewed" | "refused" | "withdrawn";
  readonly by: Exclude<RecordedBy, { readonly role: "controller" }>;
  /** The notice that was shown, in the language in which it was shown. */
  readonly notice: ConsentNotice;
  /**
   * `explicit` when the person stated it in words, as GDPR art. 9(2)(a) requires; `expressed` for another clear act.
   */
  readonly eventType: "expressed" | "explicit";
  readonly indicationMethod: IndicationMethod;
  readonly evidence: ConsentEvidence;
  /** Validity of consent; a refusal does not expire. */
  readonly validity?: ConsentValidity;
  /** Id of the earlier choice of the same person that this choice replaces, regardless of timestamps. */
  readonly supersedes?: string;
}

/** Event that is not a choice. Only the organisation records it. */
export interface ConsentFact extends EventFields {
  readonly by: Extract<RecordedBy, { readonly role: "controller" }>;
  /**
   * - `requested`, `request-deferred`: asked, or postponed.
   * - `terminated`, `invalidated`: the organisation stopped the processing, or found that consent was not valid.
   * - `used`: one use out of a limited number of uses.
   * - `subject-informed`, `subject-not-informed`: whether the subject was told, at the age of 16, that it now decides
   *   itself.
   */
  readonly state:
    | "requested"
    | "request-deferred"
    | "terminated"
    | "invalidated"
    | "used"
    | "subject-informed"
    | "subject-not-informed";
}

/** Event until which consent was given, and which ends it. */
export interface ConsentOccurrence extends EventFields {
  readonly by: Extract<RecordedBy, { readonly role: "controller" }>;
  readonly state: "occurred";
  /** Code of the event, as named in `validity`. */
  readonly occurrence: string;
}

/** One event of a record. It never has an IP address or a user agent. */
export type ConsentEvent = ConsentChoice | ConsentFact | ConsentOccurrence;

/** Event of a record, chained by hash to the previous event. */
export type SealedConsentEvent = ConsentEvent & Seal;

interface Seal {
  /** Hash of the previous event; for the first event, the hash of the head of the record. */
  readonly prevHash: string;
  /** SHA-256 of this event, the terms to which it refers, and `prevHash`. */
  readonly hash: string;
}

// A signal can refuse, never consent.
const refuseSignal = (method: IndicationMethod) =>
  method === "gpc-signal" ? [{ code: "signal-cannot-consent", path: [], params: {} }] : [];

const commonFields = {
  id: idText,
  time: eventInstant,
  subjectId: z.exactOptional(idText),
  purposes: z
    .array(z.strictObject({ id: idText, version: plainText } satisfies Shape<PurposeVersion>))
    .check(minLength(1), maxLength(MOST_PURPOSES)),
} satisfies Shape<EventFields>;

const choiceVariants = <Extra extends z.core.$ZodLooseShape>(extra: Extra) => {
  const choice = {
    ...commonFields,
    ...extra,
    by: chosenBy,
    notice: consentNotice,
    eventType: z.enum(["expressed", "explicit"]),
    indicationMethod,
    evidence: consentEvidence,
    supersedes: z.exactOptional(idText),
  } satisfies Shape<Omit<ConsentChoice, "state" | "validity">>;
  return [
    z.strictObject({
      ...choice,
      state: z.enum(["given", "renewed"]),
      indicationMethod: indicationMethod.check(rule(refuseSignal)),
      validity: z.exactOptional(consentValidity),
    } satisfies Shape<ConsentChoice>),
    z.strictObject({ ...choice, state: z.enum(["refused", "withdrawn"]) } satisfies Shape<
      Omit<ConsentChoice, "validity">
    >),
  ] as const;
};

const factVariants = <Extra extends z.core.$ZodLooseShape>(extra: Extra) => {
  const fact = { ...commonFields, ...extra, by: byController } satisfies Shape<
    Omit<ConsentFact, "state">
  >;
  return [
    z.strictObject({
      ...fact,
      state: z.enum([
        "requested",
        "request-deferred",
        "terminated",
        "invalidated",
        "used",
        "subject-informed",
        "subject-not-informed",
      ]),
    } satisfies Shape<ConsentFact>),
    z.strictObject({
      ...fact,
      state: z.literal("occurred"),
      occurrence: idText,
    } satisfies Shape<ConsentOccurrence>),
  ] as const;
};

/** Checks a {@link ConsentChoice}; `signal-cannot-consent` for consent by a browser signal. */
export const consentChoice: z.ZodMiniType<ConsentChoice> = z.discriminatedUnion(
  "state",
  choiceVariants({}),
);

/** Checks a {@link ConsentEvent}; a choice is checked by {@link consentChoice}. */
export const consentEvent: z.ZodMiniType<ConsentEvent> = z.discriminatedUnion("state", [
  ...choiceVariants({}),
  ...factVariants({}),
]);

const seal = { prevHash: hashText, hash: hashText } satisfies Shape<Seal>;

/** Checks the structure of a {@link SealedConsentEvent}. Use `verifyChain` to verify the hashes. */
export const sealedConsentEvent: z.ZodMiniType<SealedConsentEvent> = z.discriminatedUnion("state", [
  ...choiceVariants(seal),
  ...factVariants(seal),
]);
