import type { Report } from "../command/reported.ts";
import type { Finding, NotRead } from "./finding.ts";

/** From here on, a finding is an error. */
const SURE = 85;

const joined = (pieces: readonly string[]) => pieces.filter((piece) => piece !== "").join(":");

/** Findings of a scan, and what was not read, as every command reports them. */
export function toReport(findings: readonly Finding[], notRead: readonly NotRead[]): Report {
  return {
    found: findings.map(({ file, part, cell = "", line, column, kind, confidence, start, end }) => {
      const inside = joined([part, cell]);
      return {
        file,
        line,
        column,
        level: confidence >= SURE ? "error" : "warning",
        rule: kind,
        message: `Personal data: ${kind} (${confidence})`,
        ...(inside === "" ? {} : { inside }),
        span: { start, end },
      };
    }),
    unread: notRead.map(({ file, part, reason }) => ({ name: joined([file, part]), reason })),
  };
}
