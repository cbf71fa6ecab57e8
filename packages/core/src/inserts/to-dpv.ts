import { deepFreeze } from "../shared/deep-freeze.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { CountryCode } from "../vocabulary/country-code.ts";
import { dataCategory } from "../vocabulary/data-category.ts";
import { dataSubjectCategory } from "../vocabulary/data-subject-category.ts";
import type { DataSubjectCategoryCode } from "../vocabulary/data-subject-category-code.ts";
import { purposes } from "../vocabulary/purpose.ts";
import { dpvTerms } from "./data/dpv-terms.ts";
import type { DeclaredData } from "./document/declared-data.ts";
import type { DeclaredPurpose } from "./document/declared-purpose.ts";
import type { Subprocessor } from "./document/locations/subprocessor.ts";
import type { TransferBasis } from "./document/locations/transfer-basis.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/** A node of JSON-LD: names with prefix, or keywords that start with `@`. */
export interface JsonLdNode {
  readonly [name: string]: string | JsonLdNode | readonly (string | JsonLdNode)[];
}

/** Prefixes of every name below. */
const CONTEXT = deepFreeze({
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
});

/**
 * The insert as JSON-LD in the terms of the W3C Data Privacy Vocabulary: one `dpv:Process` that needs no network to be
 * read.
 *
 * If no term has the same meaning, a more general term is used, with our code as `dct:identifier`. Countries are their
 * ISO codes.
 *
 * @throws InvalidInputError when the insert is malformed.
 * @see W3C Data Privacy Vocabulary 2.3
 *
 * @example
 * ```ts
 * import { toDpv } from "@bijsluiter/core/inserts";
 *
 * const insert = {
 *   template: "own",
 *   version: "2026-1",
 *   reviewEveryMonths: 12,
 *   products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *   processor: { name: "Leerplein Media B.V." },
 *   services: [],
 *   purposes: [{ code: "store-results" }],
 *   dataSubjects: ["pupil"],
 *   personalData: [],
 *   locations: [],
 *   subprocessors: [],
 * } as const;
 * toDpv(insert)["dpv:hasDataSubject"]; // => [{ "@id": "dpv:Student" }]
 * ```
 */
export function toDpv(insert: PrivacyInsert): JsonLdNode {
  const document = parseInput(privacyInsert, insert);
  const { products, processor, services, version, lastModified } = document;
  const roles = new Set(services.map(({ role }) => dpvTerms.roles[role]));
  const name = { "dpv:hasName": processor.name };
  return {
    "@context": CONTEXT,
    "@type": "dpv:Process",
    "dct:title": products.map(({ name }) => name),
    ...(version === undefined ? {} : { "dct:hasVersion": version }),
    ...(lastModified === undefined ? {} : { "dct:modified": lastModified }),
    ...Object.fromEntries([...roles].map((role) => [role, name])),
    "dpv:hasPurpose": document.purposes.map(purposeNode),
    "dpv:hasDataSubject": document.dataSubjects.flatMap(subjectTerms),
    "dpv:hasPersonalData": document.personalData.map(dataNode),
    "dpv:hasLocation": document.locations.map(({ kind, country, transfer }) => ({
      ...placeNode(country, transfer),
      "dpv:hasProcessing": { "@id": dpvTerms.locations[kind] },
    })),
    "dpv:hasRecipient": document.subprocessors.map(recipientNode),
  };
}

const ids = (terms: readonly string[]): readonly JsonLdNode[] =>
  terms.map((term) => ({ "@id": term }));

function purposeNode({ code, specification }: DeclaredPurpose): JsonLdNode {
  const terms = purposes.find((row) => row.code === code)?.dpv ?? [];
  return {
    "@type": terms.length > 0 ? terms : ["dpv:Purpose"],
    "dct:identifier": code,
    ...(specification === undefined ? {} : { "dct:description": specification }),
  };
}

function subjectTerms(code: DataSubjectCategoryCode): readonly JsonLdNode[] {
  const { dpv } = dataSubjectCategory(code);
  return dpv.length > 0 ? ids(dpv) : [{ "@type": "dpv:DataSubject", "dct:identifier": code }];
}

function dataNode({ category, explanation, subjects = [], retention }: DeclaredData): JsonLdNode {
  const { dpv } = dataCategory(category);
  const kept = retention && {
    "dpv:hasStorageCondition":
      retention.kind === "term"
        ? { "@type": "dpv:StorageDuration", "dpv:hasDuration": retention.period }
        : { "@type": "dpv:StorageCondition", "dct:description": retention.explanation },
  };
  return {
    "@type": dpv.length > 0 ? dpv : ["dpv:PersonalData"],
    "dct:identifier": category,
    ...(explanation === undefined ? {} : { "dct:description": explanation }),
    ...(subjects.length > 0 ? { "dpv:hasDataSubject": subjects.flatMap(subjectTerms) } : {}),
    ...kept,
  };
}

const placeNode = (country: CountryCode, transfer: TransferBasis | undefined): JsonLdNode => ({
  "@type": "dpv:Country",
  "dct:identifier": country,
  ...(transfer ? { "dpv:hasLegalBasis": ids(dpvTerms.transfers[transfer.kind]) } : {}),
});

function recipientNode(row: Subprocessor): JsonLdNode {
  const basis = row.transfer ? ids(dpvTerms.transfers[row.transfer.kind]) : [];
  return {
    "@type": "dpv:DataSubProcessor",
    "dpv:hasName": row.name,
    "dct:description": row.service,
    "dpv:hasPersonalData": row.categories.flatMap((code) => ids(dataCategory(code).dpv)),
    "dpv:hasLocation": row.countries.map((country) => placeNode(country, undefined)),
    ...(basis.length > 0 ? { "dpv:hasLegalBasis": basis } : {}),
  };
}
