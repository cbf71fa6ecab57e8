import { toIssues } from "@bijsluiter/core";
import { breachStep } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { HttpEnv } from "../../http/http-env.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { takeStep } from "./take-steps.ts";

const MAX_STEP_BYTES = 64 * 1024;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Takes the steps of an officer, from the assessment to the closed file. */
export function stepRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_STEP_BYTES, onError: tooLarge });
  routes.post("/breaches/:reference/steps", limit, async (context) => {
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const { at, attachment, step } = { ...(body.value as object) } as Record<string, unknown>;
    const parsed = breachStep.safeParse(step);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, step));
    if (typeof at !== "string" || !MOMENT.test(at) || Number.isNaN(Date.parse(at)))
      return refuse(context, 422, [{ code: "wrong-format", path: ["at"], params: {} }]);
    const taking = await takeStep(
      {
        reference: context.req.param("reference"),
        step: parsed.data,
        at,
        role: "privacy-officer",
        ...(typeof attachment === "string" && { attachment }),
      },
      options,
    );
    if (taking.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (taking.outcome === "refused") return refuse(context, 422, taking.issues);
    return context.json(taking.entry, 201);
  });
  return routes;
}
