import * as z from "zod/mini";
import { uriComponent } from "../../shared/bytes/uri-component.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { dpvContext, dpvPartyRoles, dpvProfile } from "../data/dpv-terms.ts";
import { purposesOf } from "../ledger/seal.ts";
import type { ConsentParty } from "../record/consent-party.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";
import { eventsFor } from "../record/events-for.ts";
import { noticeOf } from "../record/notice-of.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import { dpvCountry } from "./dpv-country.ts";
import type { DpvNode } from "./dpv-node.ts";
import { dpvNotice } from "./dpv-notice.ts";
import { dpvProcess } from "./dpv-process.ts";
import { dpvStatus } from "./dpv-status.ts";

/** Base URL of the ids in a record, and the recipient. */
export interface DpvOptions {
  /** Start of every `@id`, e.g. `"https://leerplein.example/consent/"`. */
  readonly baseUrl: string;
  /** Pseudonym of the recipient: only the choices of that person are included. Omit it for the holder of the record. */
  readonly personId?: string;
}

const dpvOptions: z.ZodMiniType<DpvOptions> = z.strictObject({
  baseUrl: webAddress,
  personId: z.exactOptional(idText),
} satisfies Shape<DpvOptions>);

/** JSON-LD document: the prefixes, and one consent record per purpose. */
export interface DpvDocument {
  readonly "@context": typeof dpvContext;
  readonly "@graph": readonly DpvNode[];
}

/**
 * Record as linked data, for exchange: one `dpv:ConsentRecord` for each version of each purpose based on consent, since
 * each is a separate consent. A choice by a parent names the parent and the reason. A choice that the school copied
 * from a paper form names both. Only terms of DPV 2.3 are used. A concept without a term, such as a custom value in
 * `purposeTypes`, is omitted or given by its code as a `dct:identifier`.
 *
 * @see W3C DPVCG, "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV", section 9
 */
export function toDpv(record: ConsentRecord, options: DpvOptions): DpvDocument {
  const valid = parseInput(consentRecord, record);
  const { baseUrl, personId } = parseInput(dpvOptions, options);
  const iriOf = (id: string) => `${baseUrl}${uriComponent(id)}`;
  const events = eventsFor(valid, personId);
  const named = events.flatMap(({ purposes }) => purposesOf(valid, purposes));
  const purposes = [...new Set([...valid.purposes, ...named])];
  return {
    "@context": dpvContext,
    "@graph": purposes
      .filter(({ lawfulBasis }) => lawfulBasis === "consent")
      .map((purpose) => consentNode(valid, purpose, { iriOf, events })),
  };
}

interface Exported {
  readonly iriOf: (id: string) => string;
  readonly events: ReturnType<typeof eventsFor>;
}

function consentNode(
  record: ConsentRecord,
  purpose: ConsentPurpose,
  { iriOf, events }: Exported,
): DpvNode {
  const { recordId, subject, notice, parties } = record;
  const idsOf = (...roles: readonly ConsentParty["role"][]) =>
    parties.filter(({ role }) => roles.includes(role)).map(({ id }) => iriOf(id));
  const identifier = `${recordId}/${purpose.id}/${purpose.version}`;
  const onThis = events.filter(({ purposes }) =>
    purposes.some(({ id, version }) => id === purpose.id && version === purpose.version),
  );
  return {
    "@id": iriOf(identifier),
    "@type": "dpv:ConsentRecord",
    "dct:identifier": identifier,
    "dct:conformsTo": dpvProfile,
    "dpv:hasDataSubject": {
      "@id": iriOf(subject.id),
      "@type": subject.kind === "child" ? "dpv:Child" : "dpv:DataSubject",
    },
    "dpv:hasDataController": idsOf("controller", "joint-controller"),
    "dpv:hasDataProcessor": idsOf("processor"),
    "dpv:hasEntity": parties.map((party) => entityNode(party, iriOf)),
    "dpv:hasAuthority": {
      "@type": "dpv:DataProtectionAuthority",
      "dpv:hasName": record.authority.name,
      "schema:url": record.authority.url,
    },
    "dpv:hasJurisdiction": dpvCountry(record.jurisdiction),
    "dpv:hasApplicableLaw": "legal-eu:law-GDPR",
    "dpv:hasProcess": dpvProcess(purpose, noticeOf(record, purpose, events), iriOf),
    "dpv:hasConsentControl": {
      "@type": ["dpv:ProvideConsent", "dpv:WithdrawConsent"],
      "dpv:isExercisedAt": record.withdrawal.url,
    },
    "dpv:hasRight": {
      "@type": ["dpv:DataSubjectRight", "eu-gdpr:A7-3"],
      "dpv:isExercisedAt": record.withdrawal.url,
    },
    "dpv:hasNotice": dpvNotice(notice),
    "dpv:hasConsentStatus": onThis.flatMap((event) => dpvStatus(event, iriOf)),
  };
}

function entityNode(
  { id, role, name, address, contact, url }: ConsentParty,
  iriOf: (id: string) => string,
): DpvNode {
  return {
    "@id": iriOf(id),
    "@type": ["dpv:Organisation", dpvPartyRoles[role]],
    "dpv:hasName": name,
    "dpv:hasIdentifier": id,
    ...(address && {
      "schema:address": {
        "@type": "schema:PostalAddress",
        "schema:streetAddress": address.street,
        "schema:postalCode": address.postalCode,
        "schema:addressLocality": address.city,
        "schema:addressCountry": address.country,
      },
    }),
    ...(contact && {
      "schema:contactPoint": {
        "@type": "schema:ContactPoint",
        "schema:name": contact.name,
        "schema:email": contact.email,
        ...(contact.phone !== undefined && { "schema:telephone": contact.phone }),
      },
    }),
    ...(url !== undefined && { "schema:url": url }),
  };
}
