import type { AgreementMessages } from "../agreements/index.ts";
import type {
  AnswerSheetTexts,
  BreachAssessmentTexts,
  BreachBundleTexts,
  BreachClockTexts,
  BreachDutyTexts,
  BreachIssueTexts,
  BreachLifeCycleTexts,
  BreachRegisterTexts,
  BreachSeverityTexts,
  BreachTableTexts,
  BreachTaskTexts,
  ControllerNoticeTexts,
  NoticeMessages,
  SubjectNoticeTexts,
} from "../breaches/index.ts";
import type { ConsentMessages, PurposeTexts } from "../consent/index.ts";
import type {
  DeclaredFindingTexts,
  InsertChangeTexts,
  InsertFindingTexts,
  InsertMessages,
  PlainChangeTexts,
} from "../inserts/index.ts";
import type { MailMessages, MailReportMessages } from "../mail/index.ts";
import type { MeasureMessages } from "../measures/index.ts";
import type { OutboundMessages } from "../outbound/index.ts";
import type { confidence, MoreKind, PiiKind } from "../pii/index.ts";
import type { TenantExportMessages } from "../postgres/index.ts";
import type { RetentionMessages, RetentionTexts } from "../retention/index.ts";
import type { RequestAnswerTexts } from "../rights/index.ts";
import type { ServiceMessages } from "../services/index.ts";
import type { DataSubjectCategoryCode } from "../vocabulary/data-subject-category-code.ts";
import type { PurposeCode } from "../vocabulary/purpose.ts";
import type { CountryNames, Names, VocabularyMessages } from "../vocabulary/vocabulary-messages.ts";

/** Exports of `messages/<language>/agreements`. */
export type AgreementCatalogue = AgreementMessages;

/** Exports of `messages/<language>/breaches`. */
export interface BreachCatalogue extends Pick<NoticeMessages, "breachReport" | "processorNotice"> {
  readonly controllerNotice: ControllerNoticeTexts;
  readonly subjectNotice: SubjectNoticeTexts;
  readonly answerSheet: AnswerSheetTexts;
  readonly breachAssessment: BreachAssessmentTexts;
  readonly breachBundle: BreachBundleTexts;
  readonly breachClocks: BreachClockTexts;
  readonly breachDuties: BreachDutyTexts;
  readonly breachIssues: BreachIssueTexts;
  readonly breachLifeCycle: BreachLifeCycleTexts;
  readonly breachTasks: BreachTaskTexts;
  readonly breachRegister: BreachRegisterTexts;
  readonly breachSeverity: BreachSeverityTexts;
  readonly breachTable: BreachTableTexts;
}

/** Exports of `messages/<language>/consent`. */
export interface ConsentCatalogue extends ConsentMessages {
  readonly consentPurposes: PurposeTexts;
}

/** Exports of `messages/<language>/inserts`. */
export interface InsertCatalogue
  extends Pick<
    InsertMessages,
    "insertForBoard" | "insertForParent" | "insertForPupil" | "insertOutline"
  > {
  readonly insertChanges: InsertChangeTexts;
  readonly insertChangesInPlainWords: PlainChangeTexts;
  readonly insertDeclared: DeclaredFindingTexts;
  readonly insertFindings: InsertFindingTexts;
}

/** Exports of `messages/<language>/mail`. */
export type MailCatalogue = MailMessages & MailReportMessages;

/** Exports of `messages/<language>/measures`. */
export type MeasureCatalogue = MeasureMessages;

/** Exports of `messages/<language>/outbound`. */
export type OutboundCatalogue = OutboundMessages;

/** Exports of `messages/<language>/pii`. */
export interface PiiCatalogue {
  readonly piiConfidenceLabels: Readonly<Record<keyof typeof confidence, string>>;
  readonly piiFieldLabels: Readonly<Record<"person-name" | "field-name", string>>;
  readonly piiKindLabels: Readonly<Record<PiiKind | MoreKind, string>>;
}

/** Exports of `messages/<language>/postgres`. */
export type PostgresCatalogue = TenantExportMessages;

/** Exports of `messages/<language>/retention`. */
export interface RetentionCatalogue extends RetentionMessages {
  readonly retentionFacts: RetentionTexts["facts"];
}

/** Exports of `messages/<language>/rights`. */
export interface RightsCatalogue {
  readonly requestAnswer: RequestAnswerTexts;
}

/** Exports of `messages/<language>/services`. */
export type ServiceCatalogue = ServiceMessages;

/** Exports of `messages/<language>/vocabulary`. */
export interface VocabularyCatalogue {
  readonly adequacyCoversLabels: VocabularyMessages["adequacyCovers"];
  readonly countryNames: CountryNames;
  readonly dataCategoryLabels: VocabularyMessages["dataCategories"];
  readonly dataSubjectCategoryLabels: VocabularyMessages["dataSubjectCategories"];
  readonly dataSubjectCategoryNames: Names<DataSubjectCategoryCode>;
  readonly lawfulBasisLabels: VocabularyMessages["lawfulBases"];
  /** Writes a law with its article, and leaves other sources as they are. */
  readonly articleReference: (ref: string) => string;
  /** Writes a place in a source, such as `GDPR art. 33(2)`, as this language does. */
  readonly legalReference: (ref: string) => string;
  readonly productFamilyLabels: VocabularyMessages["productFamilies"];
  readonly purposeLabels: VocabularyMessages["purposes"];
  readonly purposeNames: Names<PurposeCode>;
  readonly sensitivityLabels: VocabularyMessages["sensitivities"];
  readonly specialCategoryGroundLabels: VocabularyMessages["specialCategoryGrounds"];
  readonly targetGroupLabels: VocabularyMessages["targetGroups"];
  readonly transferNeedLabels: VocabularyMessages["transferNeeds"];
  readonly vocabulary: VocabularyMessages;
}

/** All texts of one language: the exports of `@bijsluiter/core/messages/<language>`. */
export interface LanguageMessages
  extends AgreementCatalogue,
    BreachCatalogue,
    ConsentCatalogue,
    InsertCatalogue,
    MailCatalogue,
    MeasureCatalogue,
    OutboundCatalogue,
    PiiCatalogue,
    PostgresCatalogue,
    RetentionCatalogue,
    RightsCatalogue,
    ServiceCatalogue,
    VocabularyCatalogue {}
