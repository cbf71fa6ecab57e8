import type { RetentionAction, Snap } from "../../retention/index.ts";
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
import type { TransferBasis } from "../document/locations/transfer-basis.ts";
import type { SectionId } from "../document/section-id.ts";

/** What makes a transfer lawful, without a capital or a full stop. */
export type TransferTexts = Readonly<Record<TransferBasis["kind"], string>>;

/** Words for parents or pupils: short, plain sentences, level B1. */
export interface PlainTexts {
  /** Heading of the insert. */
  readonly title: (products: string) => string;
  readonly headings: Readonly<
    Record<"purposes" | "data" | "locations" | "subprocessors" | "rights" | "contact", string>
  >;
  /** Kinds of data, as a parent or pupil names them; a description where the name does not say it all. */
  readonly categories: {
    readonly [Code in DataCategoryCode]: { readonly label: string; readonly description?: string };
  };
  /** Whose data they are. */
  readonly about: (subjects: string) => string;
  /** Who makes the products. */
  readonly made: (maker: string, products: string) => string;
  /** Who decides on the data; `services` is empty when it is about everything. */
  readonly decides: Readonly<Record<ServiceRole, (maker: string, services: string) => string>>;
  /** What is done only where a school asks for it. */
  readonly optional: (services: string) => string;
  readonly noSubprocessors: string;
  readonly transfers: TransferTexts;
  readonly rights: readonly string[];
  /** Which edition this is; neither number nor day need be known. */
  readonly version: (version: string | undefined, day: string | undefined) => string;
}

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
  readonly answers: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly countsFrom: Readonly<Record<"awareness" | "established", string>>;
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
  | "version"
  | "modified"
  | "review"
  | "notice"
  | "annexes"
  | "certificates"
  | "breachNotice"
  | "links";

/** What every reader is told in the same words. */
export interface InsertOutlineTexts {
  /** BCP 47 tag; names of months and, without a table, of countries come from it. */
  readonly language: string;
  /** What the table of contents is called. */
  readonly contents: string;
  /** Where the insert is silent. */
  readonly notStated: string;
  readonly and: string;
  /** One and more of a unit of an ISO period. */
  readonly units: Readonly<Record<"Y" | "M" | "W" | "D", readonly [one: string, more: string]>>;
  /** How long a row is kept. */
  readonly kept: (term: {
    /** In words; empty when the term ends on the trigger itself. */
    readonly period: string;
    readonly trigger: string;
    /** In words; `undefined` when the date is not moved. */
    readonly before: string | undefined;
    readonly after: string | undefined;
  }) => string;
  readonly actions: Readonly<Record<RetentionAction, string>>;
  readonly snaps: Readonly<Record<Exclude<Snap, `next:${string}`>, string>>;
  /** The next time a day of the year comes around. */
  readonly next: (day: string) => string;
  /** Names of the facts that terms are counted from; a name that is missing is shown as it is. */
  readonly triggers: { readonly [fact: string]: string };
  /** The latest or the earliest of several facts. */
  readonly several: Readonly<Record<"latest" | "earliest", (facts: string) => string>>;
  readonly locations: Readonly<Record<InsertLocation["kind"], string>>;
}

/** What each outline needs of a language. */
export interface OutlineMessages {
  readonly insertOutline: InsertOutlineTexts;
  readonly dataSubjectCategoryNames: Names<DataSubjectCategoryCode>;
  readonly purposeNames: Names<PurposeCode>;
  /** Without it, the names that the JavaScript engine knows. */
  readonly countryNames?: { readonly [Code in CountryCode]?: string };
}

/** What the outline for a board needs of a language. */
export interface BoardMessages extends OutlineMessages {
  readonly insertForBoard: BoardTexts;
  readonly dataCategoryLabels: Labels<DataCategoryCode>;
  /** Without it, a board reads the codes, which are the sector's own: PO, VO. */
  readonly targetGroupLabels?: Labels<TargetGroupCode>;
  /** Without it, a board reads the code. */
  readonly specialCategoryGroundLabels?: Labels<SpecialCategoryGroundCode>;
}

/** What `outlineInsert` speaks with, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface InsertMessages extends BoardMessages {
  readonly insertForParent: PlainTexts;
  readonly insertForPupil: PlainTexts;
}
