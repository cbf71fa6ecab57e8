import { toIssues } from "@bijsluiter/core";
import { breachReport, futureMoments } from "@bijsluiter/core/breaches";
import { keepReport } from "./keep-report.js";

/**
 * Checks a report with the schema that the form used, and keeps it.
 *
 * @param {unknown} body - JSON that came in; `undefined` when it was none.
 * @param {string | undefined} key - Header `Idempotency-Key`.
 * @returns Status and body of the answer; the form has words for each.
 */
export async function receiveReport(body, key) {
  if (!key || !/^[\w-]{16,100}$/.test(key))
    return { status: 400, body: { title: "An Idempotency-Key is needed." } };
  const parsed = breachReport.safeParse(body);
  if (!parsed.success)
    return { status: 422, body: { issues: toIssues(parsed.error.issues, body) } };
  const report = parsed.data;
  const now = new Date().toISOString();
  const ahead = report.kind === "withdrawal" ? [] : futureMoments(report, { now });
  if (ahead.length > 0) return { status: 422, body: { issues: ahead } };
  const receipt = await keepReport(report, key);
  if (receipt) return { status: 201, body: receipt };
  return { status: 409, body: { title: "This key came with another report before." } };
}
