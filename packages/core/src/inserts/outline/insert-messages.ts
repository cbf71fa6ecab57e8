import type { KnownTrigger, RetentionAction, Snap } from "../../retention/index.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import type { DataSubjectCategoryCode } from "../../vocabulary/data-subject-category-code.ts";
import type { PurposeCode } from "../../vocabulary/purpose.ts";
import type { SpecialCategoryGroundCode } from "../../vocabulary/special-category-ground.ts";
import type { TargetGroupCode } from "../../vocabulary/target-group.ts";
import type { Labels, Names } from "../../vocabulary/vocabulary-messages.ts";
import type { ServiceRole } from "../document/insert-service.ts";
import type { InsertLocation } from "../document/locations/insert-location.ts";
import type { SubprocessorAgreement } from "../document/locations/subprocessor.ts";
import type { SectionId } from "../document/section-id.ts";
import type { InsertAnswer } from "../document/use/answer.ts";
import type { DataSource } from "../document/use/data-source.ts";
import type { RecipientRole } from "../document/use/recipient.ts";
import type { ResearchUse } from "../document/use/research-use.ts";
import type { PlainTexts, TransferTexts } from "./plain/plain-texts.ts";

/** Words for a board: the terms of the model agreement. */
export interface BoardTexts {
  /** Heading of the insert. */
  readonly title: (products: string) => string;
  readonly intro: string;
  readonly headings: Readonly<Record<SectionId | "security", string>>;
  readonly labels: Readonly<Record<BoardLabel, string>>;
  /** A number of months, in words. */
  readonly months: (count: number) => string;
  /** A number of days, in words. */
  readonly days: (count: number) => string;
  /** A number of hours, in words. */
  readonly hours: (count: number) => string;
  readonly roles: Readonly<Record<ServiceRole, string>>;
  readonly agreements: Readonly<Record<SubprocessorAgreement["status"], string>>;
  readonly transfers: TransferTexts;
  readonly answers: Readonly<Record<InsertAnswer, string>>;
  readonly sources: Readonly<Record<DataSource, string>>;
  readonly recipients: Readonly<Record<RecipientRole, string>>;
  readonly research: Readonly<Record<ResearchUse["use"], string>>;
  readonly list: Readonly<Record<"complete" | "none" | "incomplete" | "unknown", string>>;
  /** An age in years, in words. */
  readonly age: (years: number) => string;
  /** Encryption in transit and at rest; both arguments are one of the answers. */
  readonly encryption: (inTransit: string, atRest: string) => string;
  /** Subjects on which the insert says nothing. */
  readonly notStated: Readonly<
    Record<SectionId | "kept" | "countries" | "modified" | "notice" | "review", string>
  >;
  readonly countsFrom: Readonly<Record<"awareness" | "established", string>>;
  /** Retention period of a row. */
  readonly kept: (term: {
    /** Period in words; empty when the term ends on the trigger itself. */
    readonly period: string;
    readonly trigger: string;
    /** Day in words; `undefined` when the date is not moved. */
    readonly before: string | undefined;
    readonly after: string | undefined;
  }) => string;
  readonly actions: Readonly<Record<RetentionAction, string>>;
  /** Names of the facts that terms are counted from, with their article. */
  readonly triggers: Names<KnownTrigger>;
  /** Text for a fact without words. */
  readonly unknownTrigger: string;
  /** Text for the latest or the earliest of several facts. */
  readonly several: Readonly<Record<"latest" | "earliest", (facts: string) => string>>;
}

/** Labels of facts and columns. */
export type BoardLabel =
  | "processor"
  | "seat"
  | "covenant"
  | "product"
  | "users"
  | "service"
  | "inseparable"
  | "optional"
  | "ordered"
  | "role"
  | "deviation"
  | "subjects"
  | "category"
  | "details"
  | "kept"
  | "law"
  | "place"
  | "country"
  | "transfer"
  | "name"
  | "agreement"
  | "accessFrom"
  | "sources"
  | "recipient"
  | "profiling"
  | "decisions"
  | "research"
  | "minimumAge"
  | "officer"
  | "objection"
  | "list"
  | "encryption"
  | "logs"
  | "version"
  | "modified"
  | "review"
  | "notice"
  | "annexes"
  | "certificates"
  | "breachNotice"
  | "links";

/** Texts that are the same for every reader. */
export interface InsertOutlineTexts {
  /** BCP 47 tag; names of months and, without a table, of countries come from it. */
  readonly language: string;
  /** Title of the table of contents. */
  readonly contents: string;
  /** The foot of a page in Word: number and total. Without it, the two numbers alone. */
  readonly page?: { readonly before: string; readonly between: string };
  readonly and: string;
  /** One and more of a unit of an ISO period. */
  readonly units: Readonly<Record<"Y" | "M" | "W" | "D", readonly [one: string, more: string]>>;
  readonly snaps: Readonly<Record<Exclude<Snap, `next:${string}`>, string>>;
  /** Text for the next occurrence of a day of the year. */
  readonly next: (day: string) => string;
  readonly locations: Readonly<Record<InsertLocation["kind"], string>>;
}

/** Texts that each outline needs. */
export interface OutlineMessages {
  readonly insertOutline: InsertOutlineTexts;
  readonly dataSubjectCategoryNames: Names<DataSubjectCategoryCode>;
  /** Names of countries. Default: those of the JavaScript engine. */
  readonly countryNames?: { readonly [Code in CountryCode]?: string };
}

/** Texts that the outline for a board needs. */
export interface BoardMessages extends OutlineMessages {
  readonly insertForBoard: BoardTexts;
  readonly purposeNames: Names<PurposeCode>;
  readonly dataCategoryLabels: Labels<DataCategoryCode>;
  /** Labels of target groups. Default: the sector's own codes, such as PO and VO. */
  readonly targetGroupLabels?: Labels<TargetGroupCode>;
  /** Labels of legal grounds. Default: only that there is a ground. */
  readonly specialCategoryGroundLabels?: Labels<SpecialCategoryGroundCode>;
  /** Formatter of legal references in this language. Default: the text of the insert. */
  readonly legalReference?: (ref: string) => string;
}

/** Texts for `outlineInsert`, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface InsertMessages extends BoardMessages {
  readonly insertForParent: PlainTexts;
  readonly insertForPupil: PlainTexts;
}
