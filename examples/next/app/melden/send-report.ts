"use server";

import { toIssues } from "@bijsluiter/core";
import { breachReport, futureMoments } from "@bijsluiter/core/breaches";
import type { SubmitAnswer } from "@bijsluiter/react";
import { keepReport } from "./keep-report.ts";

/** Checks a report with the schema that the form used, and keeps it once for each key. Anybody can call a server action. */
export async function sendReport(sent: unknown, key: unknown): Promise<SubmitAnswer> {
  if (typeof key !== "string" || !/^[\w-]{16,100}$/.test(key)) return { ok: false, status: 400 };
  const parsed = breachReport.safeParse(sent);
  if (!parsed.success) return { ok: false, issues: toIssues(parsed.error.issues, sent) };
  const report = parsed.data;
  const now = new Date().toISOString();
  const ahead = report.kind === "withdrawal" ? [] : futureMoments(report, { now });
  if (ahead.length > 0) return { ok: false, issues: ahead };
  const receipt = await keepReport(report, key);
  return receipt ? { ok: true, ...receipt } : { ok: false, status: 409 };
}
