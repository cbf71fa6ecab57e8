import * as z from "zod/mini";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { webAddress, webOrMailAddress } from "../../shared/text/web-address.ts";
import { type CountryCode, countryCode } from "../../vocabulary/country-code.ts";
import { type ConsentNotice, consentNotice } from "../terms/consent-notice.ts";
import { type ConsentPurpose, consentPurpose, MOST_PURPOSES } from "../terms/consent-purpose.ts";
import {
  type ConsentEvent,
  consentEvent,
  type SealedConsentEvent,
  sealedConsentEvent,
} from "./consent-event.ts";
import { type ConsentParty, consentParty } from "./consent-party.ts";
import { type ConsentSubject, consentSubject } from "./consent-subject.ts";

/** Input from which a state is derived: subject, current terms and events. A browser needs only this part of a record. */
export interface ConsentHistory {
  readonly subject: ConsentSubject;
  /** Current notice. */
  readonly notice: ConsentNotice;
  /** Current purposes. */
  readonly purposes: readonly ConsentPurpose[];
  /** Events in the order of arrival. */
  readonly events: readonly ConsentEvent[];
}

/** Record of the consent of one subject. Events are append-only. No state is stored: it is derived from the events. */
export interface ConsentRecord extends ConsentHistory {
  readonly schemaVersion: "1";
  /** A UUID, or another id without meaning. */
  readonly recordId: string;
  readonly parties: readonly ConsentParty[];
  /** Earlier versions of purposes to which events refer; see `renewTerms`. */
  readonly formerPurposes: readonly ConsentPurpose[];
  readonly jurisdiction: CountryCode;
  /** Way to withdraw consent. */
  readonly withdrawal: { readonly method: string; readonly url: string };
  /** The supervisory authority. */
  readonly authority: { readonly name: string; readonly url: string };
  readonly events: readonly SealedConsentEvent[];
}

/** Largest number of events in a record: some hundred choices a year for a whole school career. */
export const MOST_EVENTS = 10_000;
/** Largest number of parties in one record: controllers, recipients and others. */
const MOST_PARTIES = 1000;

const idOf = ({ id }: { readonly id: string }) => id;

const historyFields = {
  subject: consentSubject,
  notice: consentNotice,
  purposes: z.array(consentPurpose).check(minLength(1), maxLength(MOST_PURPOSES), distinct(idOf)),
} satisfies Shape<Omit<ConsentHistory, "events">>;

/**
 * Checks a {@link ConsentHistory}; ignores other properties of a record. `other-subject` for an event that
 * names another subject, `too-long` for more than 10,000 events.
 */
export const consentHistory: z.ZodMiniType<ConsentHistory> = z
  .object({
    ...historyFields,
    events: z.array(z.union([sealedConsentEvent, consentEvent])).check(maxLength(MOST_EVENTS)),
  } satisfies Shape<ConsentHistory>)
  .check(rule<ConsentHistory>(subjectIssues));

/**
 * Checks a {@link ConsentRecord}: `repeated-id` for a duplicate purpose or party, `unknown-party` for a recipient that
 * is not a party, `controller-required` without a controller, `other-subject` for an event
 * that names another subject, `too-long` for more than 10,000 events. Events without a subject are from an older
 * version.
 */
export const consentRecord: z.ZodMiniType<ConsentRecord> = z
  .strictObject({
    schemaVersion: z.literal("1"),
    recordId: idText,
    ...historyFields,
    formerPurposes: z.array(consentPurpose).check(
      maxLength(MOST_EVENTS),
      distinct(({ id, version }) => `${id} ${version}`),
    ),
    parties: z.array(consentParty).check(maxLength(MOST_PARTIES), distinct(idOf)),
    jurisdiction: countryCode,
    withdrawal: z.strictObject({ method: plainText, url: webOrMailAddress } satisfies Shape<
      ConsentRecord["withdrawal"]
    >),
    authority: z.strictObject({ name: plainText, url: webAddress } satisfies Shape<
      ConsentRecord["authority"]
    >),
    events: z.array(sealedConsentEvent).check(maxLength(MOST_EVENTS)),
  } satisfies Shape<ConsentRecord>)
  .check(rule<ConsentRecord>(partyIssues), rule<ConsentRecord>(subjectIssues));

function distinct<Row extends object>(keyOf: (row: Row) => string): z.core.$ZodCheck<Row[]> {
  return rule<readonly Row[]>((rows) => {
    const keys = rows.map(keyOf);
    const seen = new Set<string>();
    const twice = keys.findIndex((key) => seen.size === seen.add(key).size);
    return twice < 0 ? [] : [{ code: "repeated-id", path: [twice, "id"], params: {} }];
  }) as z.core.$ZodCheck<Row[]>;
}

function subjectIssues({ subject, events }: ConsentHistory): readonly Issue[] {
  return events.flatMap(({ subjectId = subject.id }, index) =>
    subjectId === subject.id
      ? []
      : [{ code: "other-subject", path: ["events", index, "subjectId"], params: {} }],
  );
}

function partyIssues({ parties, purposes }: ConsentRecord): readonly Issue[] {
  const known = new Set(parties.map(idOf));
  const strangers = purposes.flatMap(({ recipients }, index) =>
    recipients.flatMap((id, place) =>
      known.has(id)
        ? []
        : [{ code: "unknown-party", path: ["purposes", index, "recipients", place], params: {} }],
    ),
  );
  return parties.some(({ role }) => role === "controller")
    ? strangers
    : [...strangers, { code: "controller-required", path: ["parties"], params: {} }];
}
