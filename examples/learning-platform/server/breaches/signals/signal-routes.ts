import { timingSafeEqual } from "node:crypto";
import { toIssues } from "@bijsluiter/core";
import { type BreachEvent, breachStep } from "@bijsluiter/core/breaches";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { HttpEnv } from "../../http/http-env.ts";
import { idempotencyKeyOf } from "../../http/idempotency-key.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { withinReach } from "../../http/within-reach.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { takeSignal } from "./take-signal.ts";

const MAX_SIGNAL_BYTES = 16 * 1024;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Takes signals: of monitoring, which shows a token, and of the desk, which takes down what it heard. The body is a `signal` step of core
 * with `at` beside it; a key makes a retry the same signal.
 */
export function signalRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_SIGNAL_BYTES, onError: tooLarge });
  routes.post("/signals", limit, async (context) => {
    const sender = senderOf(context, options.signalToken);
    if (!sender) return problem(context, 403, "not-allowed");
    const key = idempotencyKeyOf(context);
    if (!key) return problem(context, 400, "idempotency-key-required");
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const { at, ...told } = { ...(body.value as object) } as Record<string, unknown>;
    const value = { ...told, kind: "signal" };
    const parsed = breachStep.safeParse(value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, value));
    const step = parsed.data;
    if (step.kind !== "signal") return problem(context, 422, "not-an-option");
    if (typeof at !== "string" || !MOMENT.test(at) || Number.isNaN(Date.parse(at)))
      return refuse(context, 422, [{ code: "wrong-format", path: ["at"], params: {} }]);
    if (Date.parse(at) > Date.parse(withinReach(options.clock())))
      return refuse(context, 422, [{ code: "in-the-future", path: ["at"], params: {} }]);
    const taken = await takeSignal({ step, at, key, ...sender }, options);
    if (taken.outcome === "key-used") return problem(context, 409, "idempotency-key-used");
    return context.json(taken.answer, taken.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}

/** Who sends it: monitoring by its token, or one of the people who take signals down. */
function senderOf(
  context: Context<HttpEnv>,
  token: string | undefined,
): Pick<BreachEvent, "by" | "role"> | undefined {
  const shown = context.req.header("authorization");
  if (shown !== undefined)
    return token !== undefined && isSame(shown, `Bearer ${token}`)
      ? { by: "monitoring", role: "reporter" }
      : undefined;
  switch (context.get("role")) {
    case "servicedesk":
      return { by: "servicedesk", role: "support-desk" };
    case "privacy-officer":
      return { by: "privacy-officer", role: "privacy-officer" };
    default:
      return undefined;
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
