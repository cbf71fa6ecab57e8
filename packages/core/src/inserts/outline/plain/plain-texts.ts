import type { KnownTrigger, RetentionAction } from "../../../retention/index.ts";
import type { DataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import type { PurposeCode } from "../../../vocabulary/purpose.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";
import type { ServiceRole } from "../../document/insert-service.ts";
import type { TransferBasis } from "../../document/locations/transfer-basis.ts";
import type { InsertAnswer } from "../../document/use/answer.ts";
import type { DataSource } from "../../document/use/data-source.ts";
import type { ResearchUse } from "../../document/use/research-use.ts";

/** Legal basis of a transfer; for a board without a capital or a full stop, for others as a sentence. */
export type TransferTexts = Readonly<Record<TransferBasis["kind"], string>>;

/** Start of a retention period, in words. */
export type PlainStart =
  /** A clause that follows a day or a year: `uw kind van school gaat`. */
  | { readonly kind: "clause"; readonly text: string }
  /** Words of the insert itself, with their article: `het einde van het contract`. */
  | { readonly kind: "noun"; readonly text: string }
  | { readonly kind: "unknown" };

/** Retention period of a row; texts are in words. */
export interface PlainTerm {
  /** Empty when the term ends on its start. */
  readonly period: string;
  readonly start: PlainStart;
  /** Day to which the date is moved, before and after counting; `undefined` when it is not moved. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly action: RetentionAction;
}

/** Words for parents or pupils: short, plain sentences, level B1. */
export interface PlainTexts {
  /** Heading of the insert. */
  readonly title: (products: string) => string;
  readonly headings: Readonly<
    Record<"purposes" | "data" | "locations" | "subprocessors" | "rights" | "contact", string>
  >;
  readonly purposes: Names<PurposeCode>;
  /** Kinds of data, as a parent or pupil names them; with a description if the name is not sufficient. */
  readonly categories: {
    readonly [Code in DataCategoryCode]: { readonly label: string; readonly description?: string };
  };
  /** People that the data is about. */
  readonly about: (subjects: string) => string;
  /** Word for pupils in a school that has no students. */
  readonly pupils: string;
  /** Maker of the products; the two may have one name. */
  readonly made: (maker: string, products: string) => string;
  /** Minimum age of a pupil. */
  readonly minimumAge: (years: number) => string;
  /** Who decides on the data; `services` is empty when it applies to everything. */
  readonly decides: Readonly<Record<ServiceRole, (maker: string, services: string) => string>>;
  /** Service that a school may order separately, by whether it did. */
  readonly optional: Readonly<Record<InsertAnswer, (services: string) => string>>;
  readonly triggers: Names<KnownTrigger>;
  /** Conjunction before the last alternative ("or"). */
  readonly or: string;
  /** Retention period, as a sentence. */
  readonly kept: (term: PlainTerm) => string;
  /** Sources of the data, as parts of one sentence. */
  readonly sources: Names<DataSource>;
  /** The sentence on where data comes from. */
  readonly from: (sources: string) => string;
  readonly automation: Readonly<Record<"profiling" | "decisions" | "noDecisions", string>>;
  readonly research: Readonly<Record<Exclude<ResearchUse["use"], "unknown">, string>>;
  /** Everything is in one country. */
  readonly allIn: (country: string) => string;
  /** Heading of the list of recipients outside the European Union. */
  readonly leaves: string;
  /** Recipients outside the EEA, and their countries. */
  readonly leaving: (name: string, countries: readonly string[]) => string;
  /** An organisation that is established outside the European Union. */
  readonly seatedIn: (name: string, country: string) => string;
  readonly transfers: TransferTexts;
  readonly transferUnknown: string;
  readonly noSubprocessors: string;
  readonly subprocessorsUnknown: string;
  readonly rights: readonly string[];
  /** One more right, where a system decides. */
  readonly humanReview: string;
  /** The data protection officer. */
  readonly officer: (name: string) => string;
  /** Version of the insert; neither number nor day need be known. */
  readonly version: (version: string | undefined, day: string | undefined) => string;
  /** Subjects on which the insert says nothing. */
  readonly notStated: Readonly<
    Record<"purposes" | "data" | "kept" | "locations" | "contact", string>
  >;
}
