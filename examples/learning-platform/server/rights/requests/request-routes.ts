import { toIssues } from "@bijsluiter/core";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { sentRequest } from "../../../shared/sent-request.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { idempotencyKeyOf } from "../../http/idempotency-key.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import type { RightsOptions } from "../rights-options.ts";
import { fileRequest } from "./file-request.ts";

const MAX_REQUEST_BYTES = 32 * 1024;

/** Takes requests of anyone: who asks is found out later. */
export function requestRoutes(options: RightsOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_REQUEST_BYTES, onError: tooLarge });
  routes.post("/rights-requests", limit, async (context) => {
    const key = idempotencyKeyOf(context);
    if (!key) return problem(context, 400, "idempotency-key-required");
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = sentRequest.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const sent = parsed.data;
    if (sent.requester !== "subject" && sent.whom === undefined)
      return refuse(context, 422, [{ code: "required", path: ["whom"], params: {} }]);
    const filing = await fileRequest({ sent, key, role: context.get("role") }, options);
    if (filing.outcome === "key-used") return problem(context, 409, "idempotency-key-used");
    return context.json(filing.receipt, filing.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}
