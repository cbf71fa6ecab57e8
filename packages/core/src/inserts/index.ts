export { dayWords } from "../calendar/words/day-words.ts";
export type { InsertChange, InsertChangeCode } from "./changes/insert-change.ts";
export { checkDeclared, type DeclaredMatch, declaredMatches } from "./check-declared.ts";
export { type CheckInsertOptions, checkInsert, checkInsertOptions } from "./check-insert.ts";
export type { InsertFinding, InsertFindingCode } from "./checks/insert-finding.ts";
export type { DeclaredFinding } from "./declared/declared-finding.ts";
export { placePattern } from "./declared/place-pattern.ts";
export { diffInserts } from "./diff-inserts.ts";
export { type CertificateClaim, certificateClaim } from "./document/certificate-claim.ts";
export {
  type DeclaredData,
  declaredData,
} from "./document/declared-data.ts";
export {
  type DeclaredPurpose,
  declaredPurpose,
  type ListedPurpose,
  type OwnPurpose,
} from "./document/declared-purpose.ts";
export {
  type DeclaredRetention,
  declaredRetention,
  type RetentionByCriteria,
  type RetentionByTerm,
} from "./document/declared-retention.ts";
export { type InsertAnnex, insertAnnex } from "./document/insert-annex.ts";
export { type InsertProduct, insertProduct } from "./document/insert-product.ts";
export {
  type InseparableService,
  type InsertService,
  insertService,
  type OptionalService,
  type ServiceRole,
  serviceRole,
} from "./document/insert-service.ts";
export { type InsertLocation, insertLocation } from "./document/locations/insert-location.ts";
export {
  type EncryptionClaims,
  type Subprocessor,
  type SubprocessorAgreement,
  subprocessor,
} from "./document/locations/subprocessor.ts";
export { type TransferBasis, transferBasis } from "./document/locations/transfer-basis.ts";
export {
  type InsertTemplate,
  insertTemplate,
  type ModelVersion,
  modelVersion,
} from "./document/model-version.ts";
export { type PlainWords, plainWords } from "./document/plain-words.ts";
export { type SectionId, sectionId } from "./document/section-id.ts";
export {
  type BreachNoticeClaim,
  type SecurityClaims,
  securityClaims,
} from "./document/security-claims.ts";
export { type InsertAnswer, insertAnswer } from "./document/use/answer.ts";
export { type AutomatedDecisions, automatedDecisions } from "./document/use/automated-decisions.ts";
export { type DataSource, dataSource } from "./document/use/data-source.ts";
export { type Recipient, type RecipientRole, recipient } from "./document/use/recipient.ts";
export { type ResearchUse, researchUse } from "./document/use/research-use.ts";
export { insertDocument } from "./insert-document.ts";
export type {
  DeclaredFindingTexts,
  InsertChangeTexts,
  InsertFindingTexts,
  PlainChangeTexts,
} from "./insert-judgement-texts.ts";
export { outlineForBoard } from "./outline/board/outline-for-board.ts";
export type {
  BoardLabel,
  BoardMessages,
  BoardTexts,
  InsertMessages,
  InsertOutlineTexts,
  OutlineMessages,
} from "./outline/insert-messages.ts";
export type {
  InsertAudience,
  InsertOutline,
  OutlineBlock,
  OutlineFact,
  OutlineLink,
  OutlineSection,
  OutlineText,
} from "./outline/insert-outline.ts";
export { outlineInsert } from "./outline/outline-insert.ts";
export { outlineForParent } from "./outline/plain/outline-for-parent.ts";
export { outlineForPupil } from "./outline/plain/outline-for-pupil.ts";
export type {
  PlainStart,
  PlainTerm,
  PlainTexts,
  TransferTexts,
} from "./outline/plain/plain-texts.ts";
export { policyFromInsert } from "./policy-from-insert.ts";
export { type InsertSeat, type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";
export { type RenderInsertOptions, renderInsert, renderInsertOptions } from "./render-insert.ts";
export { type JsonLdNode, toDpv } from "./to-dpv.ts";
