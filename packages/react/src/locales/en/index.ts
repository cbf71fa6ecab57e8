export { breachFile } from "./breach-file.ts";
export { breachReport, wholeReport } from "./breach-report.ts";
export { consent } from "./consent.ts";
export { consentForPupil } from "./consent-for-pupil.ts";
export { en } from "./en.ts";
export { firstReport } from "./first-report.ts";
export { firstReportForPupil } from "./first-report-for-pupil.ts";
export { imageConsent } from "./image-consent.ts";
export { leakedFile } from "./leaked-file.ts";
export { mailPosture } from "./mail-posture.ts";
export { mailReports } from "./mail-reports.ts";
export { measures } from "./measures.ts";
export { outboundTip } from "./outbound-tip.ts";
export { piiTextarea } from "./pii-textarea.ts";
export {
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "./privacy-insert.ts";
export { erasurePlan, requestDesk, rightsRequest } from "./rights.ts";
export { serviceStatus } from "./service-status.ts";
