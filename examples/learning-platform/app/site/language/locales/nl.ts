import {
  breachFile,
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
  nl as widgets,
} from "@bijsluiter/react/locales/nl";

/** Nederlands: what the site uses of the words of the widgets. */
export const nl = {
  widgets,
  consent: { ...consent, question: "Mogen we uw bezoek tellen en filmpjes tonen?" },
  consentForPupil: {
    ...consentForPupil,
    question: "Mogen we je bezoek tellen en filmpjes tonen?",
  },
  breachFile,
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
