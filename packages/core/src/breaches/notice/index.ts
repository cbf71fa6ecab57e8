export type { AnswerQuestion } from "../data/edpb/answer-questions.ts";
export type { AnswerSheetTexts, AuthorityNoticeMessages } from "./authority/answer-sheet-texts.ts";
export {
  type AuthorityNotice,
  authorityNotice,
  type EdpbAnswer,
  type EdpbFieldNumber,
} from "./authority/authority-notice.ts";
export { composeAuthorityNotice } from "./authority/compose-authority-notice.ts";
export type { EdpbValue } from "./authority/edpb-answers-of.ts";
export {
  type AnswerRow,
  type AnswerSheet,
  toAnswerSheet,
} from "./authority/to-answer-sheet.ts";
export { type EdpbField, type EdpbTemplate, toEdpbTemplate } from "./authority/to-edpb-template.ts";
export {
  type ControllerNoticeMessages,
  type ControllerNoticeTexts,
  composeControllerNotice,
} from "./compose-controller-notice.ts";
export {
  type ControllerNotice,
  type ControllerRequest,
  controllerNotice,
} from "./controller-notice.ts";
export { composePublicNotice } from "./people/compose-public-notice.ts";
export { composeSubjectNotice } from "./people/compose-subject-notice.ts";
export { type NoticeContact, noticeContact } from "./people/notice-contact.ts";
export {
  type PeopleNotice,
  type PersonAudience,
  type PublicNotice,
  publicNotice,
  type SubjectNotice,
  subjectNotice,
} from "./people/subject-notice.ts";
export type {
  SubjectNoticeMessages,
  SubjectNoticeSentences,
  SubjectNoticeTexts,
} from "./people/subject-notice-texts.ts";
