export { mailReports } from "./mail-reports.ts";
