import {
  consent,
  consentForPupil,
  firstReportForPupil,
  imageConsent,
  mailPosture,
  mailReports,
  measures,
  outboundTip,
  piiTextarea,
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
  serviceStatus,
  en as widgets,
} from "@bijsluiter/react/locales/en";

/** English: what the site uses of the words of the widgets. */
export const en = {
  widgets,
  consent: { ...consent, question: "May we count visits and show videos?" },
  consentForPupil: { ...consentForPupil, question: "May we count visits and show you videos?" },
  firstReportForPupil,
  imageConsent,
  mailPosture,
  mailReports,
  measures,
  outboundTip,
  piiTextarea,
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
  serviceStatus,
};
