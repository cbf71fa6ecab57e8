export { breachAssessment } from "./breach-assessment.ts";
export { breachClocks } from "./breach-clocks.ts";
export { breachDuties } from "./breach-duties.ts";
export { breachIssues } from "./breach-issues.ts";
export { breachRegister } from "./breach-register.ts";
export { breachReport } from "./breach-report.ts";
export { breachSeverity } from "./breach-severity.ts";
export { processorNotice } from "./processor-notice.ts";
