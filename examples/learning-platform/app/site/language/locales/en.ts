import {
  consent,
  consentForPupil,
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
  consent,
  consentForPupil,
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
