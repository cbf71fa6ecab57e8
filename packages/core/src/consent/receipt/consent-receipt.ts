import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress, webOrMailAddress } from "../../shared/text/web-address.ts";
import { type CountryCode, countryCode } from "../../vocabulary/country-code.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { type LawfulBasisCode, lawfulBasisCode } from "../../vocabulary/lawful-basis.ts";
import type { PurposeVersion } from "../record/consent-event.ts";
import type { ConsentParty } from "../record/consent-party.ts";
import { MOST_EVENTS } from "../record/consent-record.ts";
import {
  type ConsentTerm,
  type ConsentValidity,
  consentTerm,
  consentValidity,
} from "../terms/consent-term.ts";

/** Receipt with the structure and names of ISO/IEC TS 27560:2023. The codes are our own. */
export interface ConsentReceipt {
  readonly schema_version: "ISO/IEC TS 27560:2023";
  readonly receipt_id: string;
  /** Time of creation. Not in the standard; the W3C guide requires it. */
  readonly created: Instant;
  readonly record_id: string;
  readonly pii_principal_id: string;
  readonly pii_processing: readonly ReceiptProcessing[];
  readonly parties: readonly ReceiptParty[];
  readonly events: readonly ReceiptEvent[];
}

/** Notice that was shown, in that version and language. */
export interface ReceiptNotice {
  readonly url: string;
  readonly version: string;
  readonly language: string;
  readonly sha256: string;
}

/** One purpose in one version. */
export interface ReceiptProcessing {
  /** Privacy notice in force at the last choice, or today when there was none. */
  readonly privacy_notice: ReceiptNotice;
  /** Language of the notice. */
  readonly language: string;
  readonly purpose_id: string;
  readonly purpose_version: string;
  readonly purpose: string;
  readonly purpose_type: readonly string[];
  readonly lawful_basis: LawfulBasisCode;
  readonly pii_information: readonly {
    readonly pii_type: DataCategoryCode;
    readonly pii_optional: boolean;
    readonly special_pii_category: boolean;
  }[];
  /** Ids of parties. */
  readonly pii_controllers: readonly string[];
  readonly recipient_third_parties: readonly string[];
  readonly storage_locations: readonly CountryCode[];
  readonly retention_period: ConsentTerm;
  readonly jurisdiction: CountryCode;
  readonly withdrawal_method: { readonly method: string; readonly url: string };
  readonly privacy_rights: readonly string[];
  readonly authority_party: { readonly name: string; readonly url: string };
}

/** An organisation with address and contact, or a person by pseudonym only. */
export interface ReceiptParty {
  readonly party_id: string;
  readonly party_name: string;
  readonly party_role: ConsentParty["role"] | "subject" | "parent" | "guardian";
  readonly party_type: "organisation" | "person";
  readonly party_address?: string;
  readonly party_contact?: string;
  readonly party_email?: string;
  readonly party_phone?: string;
  readonly party_url?: string;
}

/** A choice, or an event recorded by the organisation. */
export interface ReceiptEvent {
  readonly event_id: string;
  /** Timestamp in UTC. */
  readonly event_time: Instant;
  readonly event_state: string;
  readonly event_type: "expressed" | "explicit" | "not-applicable";
  readonly entity_id: string;
  readonly validity_duration: ConsentValidity;
  readonly purposes: readonly PurposeVersion[];
  /** For a choice: the text that was shown. */
  readonly privacy_notice?: ReceiptNotice;
  /** Method of indication, for a choice. Not part of the standard; the W3C guide adds it. */
  readonly indication_method?: string;
}

/** Text of a receipt; the limit exceeds any text of a record. */
const text = z.string().check(maxLength(20_000));
/** List of a receipt; the limit exceeds any list of a record. */
const list = <Item>(item: z.ZodMiniType<Item>) => z.array(item).check(maxLength(MOST_EVENTS));

const receiptNotice: z.ZodMiniType<ReceiptNotice> = z.strictObject({
  url: webAddress,
  version: text,
  language: text,
  sha256: text,
} satisfies Shape<ReceiptNotice>);

const receiptParty: z.ZodMiniType<ReceiptParty> = z.strictObject({
  party_id: text,
  party_name: text,
  party_role: z.enum([
    "controller",
    "joint-controller",
    "processor",
    "recipient",
    "subject",
    "parent",
    "guardian",
  ]),
  party_type: z.enum(["organisation", "person"]),
  party_address: z.exactOptional(text),
  party_contact: z.exactOptional(text),
  party_email: z.exactOptional(text),
  party_phone: z.exactOptional(text),
  party_url: z.exactOptional(webAddress),
} satisfies Shape<ReceiptParty>);

const receiptEvent: z.ZodMiniType<ReceiptEvent> = z.strictObject({
  event_id: text,
  event_time: instant,
  event_state: text,
  event_type: z.enum(["expressed", "explicit", "not-applicable"]),
  entity_id: text,
  validity_duration: consentValidity,
  purposes: list(z.strictObject({ id: text, version: text } satisfies Shape<PurposeVersion>)),
  privacy_notice: z.exactOptional(receiptNotice),
  indication_method: z.exactOptional(text),
} satisfies Shape<ReceiptEvent>);

const place = z.strictObject({ method: text, url: webOrMailAddress } satisfies Shape<
  ReceiptProcessing["withdrawal_method"]
>);

/** Checks a {@link ConsentReceipt} from outside. */
export const consentReceipt: z.ZodMiniType<ConsentReceipt> = z.strictObject({
  schema_version: z.literal("ISO/IEC TS 27560:2023"),
  receipt_id: text,
  created: instant,
  record_id: text,
  pii_principal_id: text,
  pii_processing: list(
    z.strictObject({
      privacy_notice: receiptNotice,
      language: text,
      purpose_id: text,
      purpose_version: text,
      purpose: text,
      purpose_type: list(text),
      lawful_basis: lawfulBasisCode,
      pii_information: list(
        z.strictObject({
          pii_type: dataCategoryCode,
          pii_optional: z.boolean(),
          special_pii_category: z.boolean(),
        } satisfies Shape<ReceiptProcessing["pii_information"][number]>),
      ),
      pii_controllers: list(text),
      recipient_third_parties: list(text),
      storage_locations: list(countryCode),
      retention_period: consentTerm,
      jurisdiction: countryCode,
      withdrawal_method: place,
      privacy_rights: list(text),
      authority_party: z.strictObject({ name: text, url: webAddress } satisfies Shape<
        ReceiptProcessing["authority_party"]
      >),
    } satisfies Shape<ReceiptProcessing>),
  ),
  parties: list(receiptParty),
  events: list(receiptEvent),
} satisfies Shape<ConsentReceipt>);
