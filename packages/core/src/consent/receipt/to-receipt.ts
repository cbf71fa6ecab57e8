import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { purposesOf } from "../ledger/seal.ts";
import type { ConsentEvent } from "../record/consent-event.ts";
import type { ConsentParty } from "../record/consent-party.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";
import { eventsFor } from "../record/events-for.ts";
import { isChoice } from "../record/is-choice.ts";
import { noticeOf } from "../record/notice-of.ts";
import { personOf } from "../record/person-of.ts";
import type { ConsentNotice } from "../terms/consent-notice.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import type {
  ConsentReceipt,
  ReceiptEvent,
  ReceiptNotice,
  ReceiptParty,
  ReceiptProcessing,
} from "./consent-receipt.ts";
import { type ReceiptOptions, receiptOptions } from "./receipt-options.ts";

/** Rights of a person who consented: GDPR art. 7(3), 15, 16, 17, 18, 20 and 77. */
const privacyRights = deepFreeze([
  "withdraw",
  "access",
  "rectify",
  "erase",
  "restrict",
  "port",
  "complain",
] as const);

/**
 * Receipt for a person, or a full account for the holder of the record, as JSON to download, print or sign.
 *
 * It contains the current purposes based on consent, and those that its events refer to, in the version of the event. A
 * receipt for a person contains only that person's choices, and nothing of the chain. Not settled: the standard
 * requires a name for every party and a validity for every event. People are named by pseudonym, and a validity without
 * end is `endless`.
 * @see ISO/IEC TS 27560:2023, 6.3 and 6.4, through the W3C guide on it; the standard itself was not read
 */
export function toReceipt(record: ConsentRecord, options: ReceiptOptions): ConsentReceipt {
  const valid = parseInput(consentRecord, record);
  const { receiptId, createdAt, personId } = parseInput(receiptOptions, options);
  const events = eventsFor(valid, personId);
  const asked = valid.purposes.filter(({ lawfulBasis }) => lawfulBasis === "consent");
  const named = events.flatMap(({ purposes }) => purposesOf(valid, purposes));
  return {
    schema_version: "ISO/IEC TS 27560:2023",
    receipt_id: receiptId,
    created: createdAt,
    record_id: valid.recordId,
    pii_principal_id: valid.subject.id,
    pii_processing: [...new Set([...asked, ...named])].map((purpose) =>
      processing(valid, purpose, noticeOf(valid, purpose, events)),
    ),
    parties: [...valid.parties.map(organisation), ...people(valid, events)],
    events: events.map(receiptEvent),
  };
}

function processing(
  record: ConsentRecord,
  purpose: ConsentPurpose,
  notice: ConsentNotice,
): ReceiptProcessing {
  return {
    privacy_notice: noticeFields(notice),
    language: notice.language,
    purpose_id: purpose.id,
    purpose_version: purpose.version,
    purpose: purpose.title,
    purpose_type: purpose.purposeTypes ?? [],
    lawful_basis: purpose.lawfulBasis,
    pii_information: purpose.personalData.map((code) => ({
      pii_type: code,
      pii_optional: purpose.optional,
      special_pii_category: purpose.special.includes(code),
    })),
    pii_controllers: record.parties
      .filter(({ role }) => role === "controller" || role === "joint-controller")
      .map(({ id }) => id),
    recipient_third_parties: purpose.recipients,
    storage_locations: purpose.storageLocations,
    retention_period: purpose.retention,
    jurisdiction: record.jurisdiction,
    withdrawal_method: record.withdrawal,
    privacy_rights: privacyRights,
    authority_party: record.authority,
  };
}

function organisation({ id, name, role, address, contact, url }: ConsentParty): ReceiptParty {
  return {
    party_id: id,
    party_name: name,
    party_role: role,
    party_type: "organisation",
    ...(address && {
      party_address: `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`,
    }),
    ...(contact && { party_contact: contact.name, party_email: contact.email }),
    ...(contact?.phone !== undefined && { party_phone: contact.phone }),
    ...(url !== undefined && { party_url: url }),
  };
}

function people(
  { subject }: ConsentRecord,
  events: readonly ConsentEvent[],
): readonly ReceiptParty[] {
  const roles = new Map<string, ReceiptParty["party_role"]>([[subject.id, "subject"]]);
  for (const choice of events.filter(isChoice)) {
    const { id, role } = personOf(choice);
    roles.set(id, role);
  }
  return [...roles].map(([id, role]) => ({
    party_id: id,
    party_name: id,
    party_role: role,
    party_type: "person",
  }));
}

const noticeFields = ({ url, version, language, hash }: ConsentNotice): ReceiptNotice => ({
  url,
  version,
  language,
  sha256: hash,
});

function receiptEvent(event: ConsentEvent): ReceiptEvent {
  const fixed = {
    event_id: event.id,
    event_time: new Date(event.time).toISOString(),
    event_state: event.state,
    purposes: event.purposes,
  };
  if (!isChoice(event))
    return {
      ...fixed,
      event_type: "not-applicable",
      entity_id: event.by.id,
      validity_duration: { kind: "endless" },
    };
  return {
    ...fixed,
    event_type: event.eventType,
    entity_id: personOf(event).id,
    validity_duration: event.validity ?? { kind: "endless" },
    privacy_notice: noticeFields(event.notice),
    indication_method: event.indicationMethod,
  };
}
