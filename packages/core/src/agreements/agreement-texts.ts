import type { BoardMessages } from "../inserts/index.ts";
import type { ConfidentialityLevel } from "../measures/index.ts";
import type { LegalSource } from "../shared/legal-source.ts";
import type { Messages } from "../shared/messages.ts";
import type { AgreementFinding } from "./checks/agreement-finding.ts";
import type { ChecklistItem } from "./checks/checklist-result.ts";
import type { BreachTerms } from "./clause/breach-terms.ts";
import type { ClauseId } from "./clause/clause-id.ts";
import type { ControlTerms } from "./clause/control-terms.ts";
import type { DestructionTerms } from "./clause/destruction-terms.ts";
import type { ProvisionCode } from "./clause/provision-code.ts";
import type { SubProcessorTerms } from "./clause/sub-processor-terms.ts";
import type { FactCode } from "./data/fact-code.ts";
import type { AgreementChange, AgreementChangeCode } from "./diff/agreement-change.ts";
import type { AgreementModelCode } from "./document/agreement-model.ts";
import type { AgreementTerm } from "./document/agreement-term.ts";
import type { AgreementTopic, ChecklistCode } from "./evidence/checklist.ts";
import type { AgreementStatus } from "./life-cycle/agreement-status.ts";
import type { TransitionRefusal } from "./life-cycle/refusals.ts";
import type { PartyRole } from "./party/agreement-parties.ts";
import type { TimelineEntry } from "./timeline/timeline-entry.ts";

/** Labels of facts and columns in a written agreement. */
export type AgreementLabel =
  | "name"
  | "legalForm"
  | "number"
  | "address"
  | "email"
  | "representative"
  | "mandates"
  | "kind"
  | "reference"
  | "version"
  | "drawnUpOn"
  | "model"
  | "hash"
  | "clause"
  | "from"
  | "to"
  | "motivation"
  | "recordedAt"
  | "agreedBy"
  | "product"
  | "availability"
  | "integrity"
  | "confidentiality"
  | "schemeVersion"
  | "standard"
  | "scope"
  | "validUntil"
  | "monitoring"
  | "informing"
  | "contents"
  | "incidentContact"
  | "service"
  | "countries"
  | "party"
  | "function"
  | "step"
  | "at"
  | "signature"
  | "endedOn"
  | "handOver"
  | "handOverUntil"
  | "destroyBy"
  | "url";

/** Sentences of the written agreement: our own, from no official text. */
export interface AgreementDocumentTexts {
  readonly title: string;
  /** Statement that the wording is our own, and the owner of the model. */
  readonly ownWords: string;
  /** Notice that the text of a model was not read. */
  readonly modelNotRead: (model: string) => string;
  readonly headings: Readonly<
    Record<
      | "parties"
      | "board"
      | "supplier"
      | "background"
      | "deviations"
      | "measures"
      | "classification"
      | "certificates"
      | "incidents"
      | "subprocessors"
      | "signatures"
      | "ending",
      string
    >
  >;
  readonly labels: Readonly<Record<AgreementLabel, string>>;
  /** Heading over an annex. */
  readonly annex: (label: string, title: string) => string;
  readonly insert: string;
  readonly security: string;
  readonly numberSchemes: Readonly<Record<"brin" | "rio" | "kvk", string>>;
  readonly supplierKinds: Readonly<Record<"supplier" | "distributor", string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly steps: Readonly<Record<"assess" | "sign", string>>;
  readonly may: Readonly<Record<"assess" | "sign", string>>;
  readonly levels: Readonly<Record<ConfidentialityLevel, string>>;
  readonly handOver: Readonly<Record<"export" | "by-supplier" | "not-wanted", string>>;
  /** Roles of the supplier under the covenant. */
  readonly covenantRoles: Readonly<
    Record<"participant" | "supporter", (version: string) => string>
  >;
  /** Reason for the agreement; GDPR art. 28(3). */
  readonly reason: string;
  /** Underlying contract. */
  readonly underlying: (date: string, description: string) => string;
  /** Place in the document of the parties where a clause is printed. */
  readonly printedAs: (reference: string) => string;
  /** Text for a clause whose contents were not recorded. */
  readonly notNoted: string;
  /** Text for a clause that may contain more than is recorded. */
  readonly mayBeMore: string;
  /** Text on an annex that is kept elsewhere. */
  readonly kept: (title: string, version: string | undefined) => string;
  /** Step of a party that has not signed yet; no document may claim that it did. */
  readonly toSign: string;
  readonly signedOn: string;
  readonly noSubprocessors: string;
  /** Title of the table of contents. */
  readonly contents: string;
  /** Texts around page numbers: page 1 of 9. */
  readonly page: { readonly before: string; readonly between: string };
}

/** Sentences with numbers in them. */
export interface AgreementTermTexts {
  /** Term for telling the board of a breach. */
  readonly breach: (terms: BreachTerms) => string;
  /** Authorisation of sub-processors by the board. */
  readonly subProcessors: (terms: SubProcessorTerms) => string;
  /** Destruction of the data at the end. */
  readonly destruction: (terms: DestructionTerms) => readonly string[];
  /** Audit rights of the board. */
  readonly control: (terms: ControlTerms) => string;
  /** Duration. */
  readonly term: (
    term: AgreementTerm,
    words: { readonly day: (day: string) => string },
  ) => readonly string[];
}

/** Every sentence of one language on agreements. */
export interface AgreementTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly document: AgreementDocumentTexts;
  readonly terms: AgreementTermTexts;
  readonly clauses: Readonly<Record<ClauseId, string>>;
  /** Each provision in one sentence. */
  readonly provisions: Readonly<Record<ProvisionCode, string>>;
  readonly facts: Readonly<Record<FactCode, string>>;
  readonly models: Readonly<Record<AgreementModelCode, string>>;
  readonly statuses: Readonly<Record<AgreementStatus, string>>;
  readonly checklists: Readonly<Record<ChecklistCode, string>>;
  readonly itemStatuses: Readonly<Record<ChecklistItem["status"], string>>;
  readonly topics: Readonly<Record<AgreementTopic, string>>;
  readonly findings: Messages<AgreementFinding>;
  readonly refusals: Readonly<Record<TransitionRefusal["code"], string>>;
  /** A sentence for every change. */
  readonly changes: Readonly<Record<AgreementChangeCode, (change: AgreementChange) => string>>;
  readonly tell: Readonly<Record<AgreementChange["tell"][number], string>>;
  readonly timeline: {
    /** Name of the calendar. */
    readonly calendar: (agreementId: string) => string;
    /** Texts of entries; `about` is empty where the day is about the whole agreement. */
    readonly entries: Readonly<Record<TimelineEntry["code"], (about: string) => string>>;
    /** Description below an event. */
    readonly description: (facts: {
      readonly agreementId: string;
      readonly board: string;
      readonly supplier: string;
      readonly basis: LegalSource;
    }) => string;
  };
}

/** Texts for agreements, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface AgreementMessages {
  readonly agreements: AgreementTexts;
}

/** Texts for a written agreement, with those of its annexes. */
export interface AgreementDocumentMessages extends AgreementMessages, BoardMessages {}
