export { mail } from "./mail.ts";
export { mailReports } from "./mail-reports.ts";
