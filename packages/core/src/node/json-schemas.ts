import * as z from "zod/mini";
import * as agreements from "../agreements/index.ts";
import * as inserts from "../inserts/index.ts";
import * as measures from "../measures/index.ts";
import * as outbound from "../outbound/index.ts";
import { address } from "../parties/address.ts";
import { administrationNumber } from "../parties/administration-number.ts";
import { contact } from "../parties/contact.ts";
import { organisation } from "../parties/organisation.ts";
import * as retention from "../retention/index.ts";
import * as services from "../services/index.ts";
import { day } from "../shared/dates/day.ts";
import { instant } from "../shared/dates/instant.ts";
import { legalSource } from "../shared/legal-source.ts";
import { countryCode } from "../vocabulary/country-code.ts";
import { dataCategoryCode } from "../vocabulary/data-category-code.ts";
import { dataSubjectCategoryCode } from "../vocabulary/data-subject-category-code.ts";
import { lawfulBasisCode } from "../vocabulary/lawful-basis.ts";
import { productFamily, purposeCode } from "../vocabulary/purpose.ts";
import { specialCategoryGroundCode } from "../vocabulary/special-category-ground.ts";
import { targetGroupCode } from "../vocabulary/target-group.ts";

/** Documents whose JSON Schema is published, by file name, with the name of their type. A new one is a row. */
const documents = {
  "framework.json": { schema: measures.framework, type: "Framework" },
  "measures.json": { schema: measures.measureSet, type: "MeasureSet" },
  "outbound-policy.json": { schema: outbound.outboundPolicy, type: "OutboundPolicy" },
  "privacy-insert.json": { schema: inserts.privacyInsert, type: "PrivacyInsert" },
  "processing-agreement.json": {
    schema: agreements.processingAgreement,
    type: "ProcessingAgreement",
  },
  "recording-policy.json": { schema: services.recordingPolicy, type: "RecordingPolicy" },
  "retention-policy.json": { schema: retention.policyDefinition, type: "PolicyDefinition" },
} as const;

/** A JSON Schema as a file, and the type that it is of. */
export interface PublishedSchema {
  readonly file: string;
  readonly type: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Schemas of the ground rooms that documents are made of, by the name of their type in small letters. */
const ground = {
  address,
  administrationNumber,
  contact,
  countryCode,
  dataCategoryCode,
  dataSubjectCategoryCode,
  day,
  instant,
  lawfulBasisCode,
  legalSource,
  organisation,
  productFamily,
  purposeCode,
  specialCategoryGroundCode,
  targetGroupCode,
};

/** Formats of draft 2020-12. Ours are spelled out by their pattern; a strict reader refuses names it does not know. */
const FORMATS = ["date", "date-time", "email", "uri"];

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;

/** Schemas that a door exports, by the name of their type: each becomes a definition of that name. */
function namedSchemas(document: z.core.$ZodType) {
  const names = z.registry<{ id: string }>();
  const taken = new Set<string>();
  for (const door of [inserts, agreements, measures, retention, outbound, services, ground]) {
    for (const [name, value] of Object.entries(door)) {
      const id = name.charAt(0).toUpperCase() + name.slice(1);
      if (!isSchema(value) || value === document || names.has(value) || taken.has(id)) continue;
      names.add(value, { id });
      taken.add(id);
    }
  }
  return names;
}

/**
 * JSON Schema files of the documents, draft 2020-12: what an editor or another language checks them with. Rules between
 * fields, such as ids that must differ, are not in them: `safeParse` knows more.
 */
export function jsonSchemas(): readonly PublishedSchema[] {
  return Object.entries(documents).map(([file, { schema, type }]) => ({
    file,
    type,
    schema: {
      $id: `urn:bijsluiter:${file.replace(".json", "")}`,
      ...z.toJSONSchema(schema, {
        target: "draft-2020-12",
        io: "input",
        metadata: namedSchemas(schema),
        override: ({ jsonSchema }) => {
          delete jsonSchema.id;
          if (jsonSchema.format && !FORMATS.includes(jsonSchema.format)) delete jsonSchema.format;
        },
      }),
    },
  }));
}
