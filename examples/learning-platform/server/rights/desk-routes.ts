import { toIssues } from "@bijsluiter/core";
import { recipientNotices } from "@bijsluiter/core/rights";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { demoPupils } from "../consent/demo/demo-pupils.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { tooLarge } from "../http/limits/too-large.ts";
import { problem, refuse } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import { dryRunOf, progressOf } from "./erasure/carry-out.ts";
import { toldRecipients } from "./erasure/told-recipients.ts";
import { readEventsOf, readRequest, readRequests } from "./requests/request-store.ts";
import { sentStep } from "./requests/sent-step.ts";
import { takeStep } from "./requests/take-step.ts";
import type { RightsOptions } from "./rights-options.ts";

const MAX_STEP_BYTES = 32 * 1024;

/** Hours in which the agreement wants a request passed on that came to Leerplein. */
const PASS_ON_HOURS = 48;

/** The desk of the privacy officer: the list, one request with everything about it, and its steps. */
export function deskRoutes(options: RightsOptions): Hono<HttpEnv> {
  const { database, clock } = options;
  const routes = new Hono<HttpEnv>();
  routes.get("/rights", async (context) => {
    const rows = await readRequests(database);
    return context.json({
      now: clock(),
      passOnHours: PASS_ON_HOURS,
      requests: rows.map(({ request }) => request),
      carriedOut: rows.filter(({ carriedOutAt }) => carriedOutAt !== null).map(({ id }) => id),
    });
  });
  routes.get("/rights/:reference", (context) => sendRequest(context, options));
  const limit = bodyLimit({ maxSize: MAX_STEP_BYTES, onError: tooLarge });
  routes.post("/rights/:reference/steps", limit, async (context) => {
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = sentStep.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const taking = await takeStep(
      {
        reference: context.req.param("reference"),
        step: parsed.data,
        by: context.get("role"),
      },
      options,
    );
    if (taking.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (taking.outcome === "refused") return refuse(context, 422, taking.issues);
    return context.json({ outcome: "taken" }, 201);
  });
  return routes;
}

async function sendRequest(context: Context<HttpEnv>, options: RightsOptions): Promise<Response> {
  const { database, clock } = options;
  const reference = context.req.param("reference") ?? "";
  const stored = await readRequest(database, reference);
  if (!stored) return problem(context, 404, "not-found");
  const { request, sent, filedBy, plan, carriedOutAt } = stored;
  const recipients = await toldRecipients(database, reference);
  return context.json({
    now: clock(),
    passOnHours: PASS_ON_HOURS,
    request,
    sent,
    filedBy,
    plan,
    carriedOutAt: carriedOutAt?.toISOString() ?? null,
    progress: (await progressOf(stored, options)) ?? null,
    dryRun: (await dryRunOf(stored, options)) ?? null,
    notices: plan ? recipientNotices(plan, recipients) : [],
    events: (await readEventsOf(database, reference)).map(({ sequence, event, answer }) => ({
      sequence,
      event,
      outcome: answer?.content.outcome ?? null,
    })),
    pupils: demoPupils,
  });
}
