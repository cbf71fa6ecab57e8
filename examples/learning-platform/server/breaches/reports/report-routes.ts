import { toIssues } from "@bijsluiter/core";
import { breachReport, futureMoments } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { HttpEnv } from "../../http/http-env.ts";
import { idempotencyKeyOf } from "../../http/idempotency-key.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { withinReach } from "../../http/within-reach.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { submitReport } from "./submit-report.ts";

const MAX_REPORT_BYTES = 256 * 1024;

/** Takes reports of every kind. */
export function reportRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({
    maxSize: MAX_REPORT_BYTES,
    onError: tooLarge,
  });
  routes.post("/breach-reports", limit, async (context) => {
    const key = idempotencyKeyOf(context);
    if (!key) return problem(context, 400, "idempotency-key-required");
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = breachReport.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const report = parsed.data;
    const role = context.get("role");
    // A reference is easy to guess, so who may add to a breach is a matter of role.
    if ("reference" in report && role !== "servicedesk" && role !== "privacy-officer")
      return problem(context, 403, "not-allowed");
    const ahead =
      report.kind === "withdrawal"
        ? []
        : futureMoments(report, { now: withinReach(options.clock()) });
    if (ahead.length > 0) return refuse(context, 422, ahead);
    const submission = await submitReport({ report, key, recordedBy: role }, options);
    if (submission.outcome === "key-used") return problem(context, 409, "idempotency-key-used");
    if (submission.outcome === "recorded") options.onOutbox();
    return context.json(submission.receipt, submission.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}
