export { MailReports, type MailReportsProps } from "./mail-reports.tsx";
export type { MailReportsTexts } from "./mail-reports-texts.ts";
