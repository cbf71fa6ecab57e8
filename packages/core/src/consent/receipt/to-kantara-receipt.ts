import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { purposesOf } from "../ledger/seal.ts";
import type { ConsentChoice } from "../record/consent-event.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";
import { unsealed } from "../record/unsealed.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import type { ConsentValidity } from "../terms/consent-term.ts";

/** Receipt for one consent, with the field names of the Kantara Consent Receipt Specification 1.1. */
export interface KantaraReceipt {
  readonly version: "KI-CR-v1.1.0";
  readonly jurisdiction: CountryCode;
  /** Seconds since 1970, UTC. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly {
    readonly piiController: string;
    readonly onBehalf: boolean;
    readonly contact: string;
    readonly address: {
      readonly streetAddress: string;
      readonly addressLocality: string;
      readonly postalCode: string;
      readonly addressCountry: CountryCode;
    };
    readonly email: string;
    readonly phone: string;
    readonly piiControllerUrl?: string;
  }[];
  readonly policyUrl: string;
  readonly services: readonly {
    readonly service: string;
    readonly purposes: readonly KantaraPurpose[];
  }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly DataCategoryCode[];
}

/** One purpose of a {@link KantaraReceipt}. */
export interface KantaraPurpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  readonly consentType: "EXPLICIT";
  readonly piiCategory: readonly DataCategoryCode[];
  readonly primaryPurpose: boolean;
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/** Options of a receipt: the consent event, the person and the service. */
export interface KantaraOptions {
  readonly receiptId: string;
  /** Id of the consent event. */
  readonly eventId: string;
  /** Pseudonym of the person who consented. Only needed when two people have an event with the same id. */
  readonly personId?: string;
  /** Name of the service. */
  readonly service: string;
}

const kantaraOptions: z.ZodMiniType<KantaraOptions> = z.strictObject({
  receiptId: idText,
  eventId: idText,
  personId: z.exactOptional(idText),
  service: plainText,
} satisfies Shape<KantaraOptions>);

/**
 * Receipt for one consent. The specification has no guardians, so the receipt names only the subject. `consentType` is
 * always `EXPLICIT`: the only alternative in the specification, implied consent, is not valid in the EU.
 * @throws InvalidInputError `unknown-event` when there is no consent with that id in the record, or of that person;
 * `person-required` when two people have consent with that id.
 * @see Kantara Initiative, Consent Receipt Specification 1.1.0; field names as in implementations
 */
export function toKantaraReceipt(record: ConsentRecord, options: KantaraOptions): KantaraReceipt {
  const valid = parseInput(consentRecord, record);
  const { receiptId, service, ...which } = parseInput(kantaraOptions, options);
  const yes = yesOf(valid, which);
  const purposes = purposesOf(valid, yes.purposes);
  const special = [...new Set(purposes.flatMap((purpose) => purpose.special))];
  return {
    version: "KI-CR-v1.1.0",
    jurisdiction: valid.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(yes.time) / 1000),
    collectionMethod: `${yes.evidence.surface}: ${yes.indicationMethod}`,
    consentReceiptID: receiptId,
    language: yes.notice.language,
    piiPrincipalId: valid.subject.id,
    piiControllers: valid.parties.flatMap(controller),
    policyUrl: yes.notice.url,
    services: [
      { service, purposes: purposes.map((purpose) => kantaraPurpose(valid, purpose, yes)) },
    ],
    sensitive: special.length > 0,
    spiCat: special,
  };
}

/**
 * Finds the consent with this id.
 *
 * @throws InvalidInputError when there is no such consent, or more than one.
 */
function yesOf(
  { events }: ConsentRecord,
  { eventId, personId }: Pick<KantaraOptions, "eventId" | "personId">,
): ConsentChoice {
  const [yes, other] = events
    .map(unsealed)
    .filter(isChoice)
    .filter(({ id, state }) => id === eventId && (state === "given" || state === "renewed"))
    .filter((choice) => personId === undefined || personOf(choice).id === personId);
  if (!yes) throw new InvalidInputError([{ code: "unknown-event", path: ["eventId"], params: {} }]);
  if (other)
    throw new InvalidInputError([{ code: "person-required", path: ["personId"], params: {} }]);
  return yes;
}

function controller(party: ConsentRecord["parties"][number]): KantaraReceipt["piiControllers"] {
  if (party.role === "recipient") return [];
  const { name, address, contact, url, role } = party;
  return [
    {
      piiController: name,
      onBehalf: role === "processor",
      contact: contact.name,
      address: {
        streetAddress: address.street,
        addressLocality: address.city,
        postalCode: address.postalCode,
        addressCountry: address.country,
      },
      email: contact.email,
      phone: contact.phone ?? "",
      ...(url !== undefined && { piiControllerUrl: url }),
    },
  ];
}

function kantaraPurpose(
  { parties }: ConsentRecord,
  purpose: ConsentPurpose,
  { validity }: ConsentChoice,
): KantaraPurpose {
  const names = parties.filter(({ id }) => purpose.recipients.includes(id)).map(({ name }) => name);
  return {
    purpose: purpose.title,
    purposeCategory: purpose.purposeTypes ?? [],
    consentType: "EXPLICIT",
    piiCategory: purpose.personalData,
    primaryPurpose: !purpose.optional,
    termination: terminationOf(validity ?? { kind: "endless" }),
    thirdPartyDisclosure: names.length > 0,
    ...(names.length > 0 && { thirdPartyName: names.join(", ") }),
  };
}

const terminationOf = (validity: ConsentValidity) =>
  validity.kind === "endless" ? "withdrawal" : `${validity.kind}: ${validity.value}`;
