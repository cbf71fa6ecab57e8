import * as z from "zod/mini";
import { type Contact, contact } from "../parties/contact.ts";
import { type Organisation, organisation } from "../parties/organisation.ts";
import type { Day } from "../shared/dates/day.ts";
import { eventDay } from "../shared/dates/event-time.ts";
import type { Issue } from "../shared/issues/issue.ts";
import { rule } from "../shared/issues/rule.ts";
import { repeatedIds } from "../shared/repeated-ids.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { minLength } from "../shared/schema/min-length.ts";
import { schemaAddress } from "../shared/schema/schema-address.ts";
import type { Shape } from "../shared/shape.ts";
import { webAddress } from "../shared/text/web-address.ts";
import { type CountryCode, countryCode } from "../vocabulary/country-code.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "../vocabulary/data-subject-category-code.ts";
import { type DeclaredData, declaredData } from "./document/declared-data.ts";
import { type DeclaredPurpose, declaredPurpose } from "./document/declared-purpose.ts";
import { type InsertAnnex, insertAnnex } from "./document/insert-annex.ts";
import { type InsertProduct, insertProduct } from "./document/insert-product.ts";
import { type InsertService, insertService } from "./document/insert-service.ts";
import { insertText } from "./document/insert-text.ts";
import { type InsertLocation, insertLocation } from "./document/locations/insert-location.ts";
import { type Subprocessor, subprocessor } from "./document/locations/subprocessor.ts";
import { type TransferBasis, transferBasis } from "./document/locations/transfer-basis.ts";
import {
  type InsertTemplate,
  insertTemplate,
  type ModelVersion,
  modelVersion,
} from "./document/model-version.ts";
import { type SectionId, sectionId } from "./document/section-id.ts";
import { type SecurityClaims, securityClaims } from "./document/security-claims.ts";
import { type AutomatedDecisions, automatedDecisions } from "./document/use/automated-decisions.ts";
import { type Recipient, recipient } from "./document/use/recipient.ts";
import { type ResearchUse, researchUse } from "./document/use/research-use.ts";

/**
 * A privacy insert (*privacybijsluiter*): the processing of personal data by a product, for whom, where and how long. It
 * is annex 1 of the processing agreement and the board's written instruction. Fields that a published insert may lack are
 * optional here: `checkInsert` reports what is missing.
 */
export interface PrivacyInsert {
  /** Address of the JSON Schema that an editor checks the document with; it says nothing of the document. */
  readonly $schema?: string;
  /** Absent when the document does not say. */
  readonly modelVersion?: ModelVersion;
  readonly template: InsertTemplate;
  /** Title of the covenant as the document prints it. */
  readonly covenant?: string;
  /** Number or name of this version, as printed. */
  readonly version?: string;
  readonly lastModified?: Day;
  /**
   * Months between two reviews; the covenant requires a review every 12 months. Absent when the document does not state
   * it.
   */
  readonly reviewEveryMonths?: number;
  /** Notice in days before a change, as the insert or its agreement promises; absent when unknown. */
  readonly changeNoticeDays?: number;
  /** Days in which a board may object to a change. */
  readonly objectionDays?: number;
  /** Address where this insert is published. */
  readonly url?: string;
  /** One or more: the Dienst Verwerkersovereenkomsten takes one insert for each agreement. */
  readonly products: readonly InsertProduct[];
  readonly processor: Organisation;
  /** Seat of the processor. */
  readonly seat?: InsertSeat;
  readonly services: readonly InsertService[];
  readonly purposes: readonly DeclaredPurpose[];
  readonly dataSubjects: readonly DataSubjectCategoryCode[];
  readonly personalData: readonly DeclaredData[];
  readonly locations: readonly InsertLocation[];
  readonly subprocessors: readonly Subprocessor[];
  /**
   * Whether the list above is exhaustive: `complete` with an empty list means that there are none. Absent: not stated.
   */
  readonly subprocessorList?: "complete" | "incomplete" | "unknown";
  /** Other recipients: a single sign-on service, a distributor, an authority. */
  readonly recipients?: readonly Recipient[];
  readonly automation?: AutomatedDecisions;
  readonly research?: ResearchUse;
  /** Contact for questions. */
  readonly contact?: Contact;
  /** The supplier's data protection officer (*functionaris gegevensbescherming*). */
  readonly dataProtectionOfficer?: Contact;
  readonly security?: SecurityClaims;
  readonly annexes?: readonly InsertAnnex[];
  /** Place of a section that is not printed in its place in annex 1, e.g. `{ subprocessors: "Bijlage 4" }`. */
  readonly printedAt?: { readonly [Section in SectionId]?: string };
}

/** Seat of a processor. */
export interface InsertSeat {
  readonly place: string;
  readonly country: CountryCode;
  /** For a country outside the EEA, when no location in that country names it. */
  readonly transfer?: TransferBasis;
}

/** Most days or months between two looks or before a change; longer is a mistake of the keyboard. */
const LONGEST = { months: 120, days: 3650 };

const list = <Item>(item: z.ZodMiniType<Item>, most: number) =>
  z.array(item).check(maxLength(most));

/**
 * Checks a {@link PrivacyInsert}. Codes of its own: `repeated-id` when two services or annexes share an id, and
 * `unknown-service` when a row of data names a service that the insert does not have.
 */
export const privacyInsert: z.ZodMiniType<PrivacyInsert> = z
  .strictObject({
    $schema: schemaAddress,
    modelVersion: z.exactOptional(modelVersion),
    template: insertTemplate,
    covenant: z.exactOptional(insertText),
    version: z.exactOptional(insertText),
    lastModified: z.exactOptional(eventDay),
    reviewEveryMonths: z.exactOptional(z.int().check(z.gte(1), z.lte(LONGEST.months))),
    changeNoticeDays: z.exactOptional(z.int().check(z.gte(0), z.lte(LONGEST.days))),
    objectionDays: z.exactOptional(z.int().check(z.gte(0), z.lte(LONGEST.days))),
    url: z.exactOptional(webAddress),
    products: z.array(insertProduct).check(minLength(1), maxLength(100)),
    processor: organisation,
    seat: z.exactOptional(
      z.strictObject({
        place: insertText,
        country: countryCode,
        transfer: z.exactOptional(transferBasis),
      } satisfies Shape<InsertSeat>),
    ),
    services: list(insertService, 100),
    purposes: list(declaredPurpose, 100),
    dataSubjects: list(dataSubjectCategoryCode, 20),
    personalData: list(declaredData, 200),
    locations: list(insertLocation, 200),
    subprocessors: list(subprocessor, 200),
    subprocessorList: z.exactOptional(z.enum(["complete", "incomplete", "unknown"])),
    recipients: z.exactOptional(list(recipient, 200)),
    automation: z.exactOptional(automatedDecisions),
    research: z.exactOptional(researchUse),
    contact: z.exactOptional(contact),
    dataProtectionOfficer: z.exactOptional(contact),
    security: z.exactOptional(securityClaims),
    annexes: z.exactOptional(list(insertAnnex, 26)),
    printedAt: z.exactOptional(z.partialRecord(sectionId, insertText)),
  } satisfies Shape<PrivacyInsert>)
  .check(rule<PrivacyInsert>(brokenReferences));

function brokenReferences({
  services,
  annexes = [],
  personalData,
}: PrivacyInsert): readonly Issue[] {
  const ids = services.map(({ id }) => id);
  const known = new Set(ids);
  return [
    ...repeatedIds(ids, (index) => ["services", index, "id"]),
    ...repeatedIds(
      annexes.map(({ id }) => id),
      (index) => ["annexes", index, "id"],
    ),
    ...personalData.flatMap((row, at) =>
      (row.services ?? []).flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              {
                code: "unknown-service",
                path: ["personalData", at, "services", index],
                params: {},
              },
            ],
      ),
    ),
  ];
}
