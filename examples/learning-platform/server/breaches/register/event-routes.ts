import { toIssues } from "@bijsluiter/core";
import { type Correction, registerEvent } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { HttpEnv } from "../../http/http-env.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { withinReach } from "../../http/within-reach.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { recordEvent } from "./record-event.ts";

const MAX_EVENT_BYTES = 64 * 1024;

/** Takes down what happened to a breach after it was reported. */
export function eventRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const { clock } = options;
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_EVENT_BYTES, onError: tooLarge });
  routes.post("/breaches/:reference/events", limit, async (context) => {
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const { correction, ...value } = withCorrection(body.value);
    const parsed = registerEvent.safeParse(value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, value));
    const event = parsed.data;
    if (event.kind === "reported" || event.kind === "step" || event.kind === "erased")
      return refuse(context, 422, [{ code: "not-an-option", path: ["kind"], params: {} }]);
    if (Date.parse(event.at) > Date.parse(withinReach(clock())))
      return refuse(context, 422, [{ code: "in-the-future", path: ["at"], params: {} }]);
    const reference = context.req.param("reference");
    const role = context.get("role");
    const recording = await recordEvent(
      { reference, event, recordedBy: role, role, ...(correction && { correction }) },
      options,
    );
    if (recording.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (recording.outcome === "refused") return refuse(context, 422, recording.issues);
    return context.json(recording.entry, 201);
  });
  return routes;
}

/** The event as it was sent, and beside it what it corrects; the register checks that. */
const withCorrection = (body: unknown) =>
  ({ ...(body as object) }) as {
    readonly correction?: Correction;
    readonly [name: string]: unknown;
  };
