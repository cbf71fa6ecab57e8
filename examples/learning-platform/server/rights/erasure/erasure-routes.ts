import { readErasureLog } from "@bijsluiter/core/postgres";
import { erasureProof } from "@bijsluiter/core/rights";
import { Hono } from "hono";
import * as z from "zod/mini";
import { textBetween } from "../../../shared/text-between.ts";
import { sqlClientOf } from "../../database/sql-client-of.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { smallBody } from "../../http/limits/small-body.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { keptSetting } from "../../site/kept-setting.ts";
import { readRequest } from "../requests/request-store.ts";
import type { RightsOptions } from "../rights-options.ts";
import { carryOut } from "./carry-out.ts";
import { makePlan } from "./make-plan.ts";
import { tellRecipient } from "./tell-recipient.ts";

const nothing = z.strictObject({});
const planHash = z.strictObject({ planHash: textBetween(64, 64) });
const told = z.union([
  z.strictObject({ state: z.literal("told") }),
  z.strictObject({ state: z.literal("confirmed") }),
  z.strictObject({ state: z.literal("not-told"), because: textBetween(1, 1000) }),
]);

/** The plan of an erasure, carrying it out, who else is told, and the proof. */
export function erasureRoutes(options: RightsOptions): Hono<HttpEnv> {
  const { database } = options;
  const routes = new Hono<HttpEnv>();
  routes.post("/rights/:reference/plan", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    if (!nothing.safeParse(body.ok ? body.value : undefined).success)
      return problem(context, 422, "malformed-request");
    const made = await makePlan(context.req.param("reference"), options);
    if (made.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (made.outcome === "refused") return refuse(context, 422, made.issues);
    return context.json(made.plan, 201);
  });

  routes.post("/rights/:reference/carry-out", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    const parsed = planHash.safeParse(body.ok ? body.value : undefined);
    if (!parsed.success) return problem(context, 422, "malformed-request");
    const run = await carryOut(
      { reference: context.req.param("reference"), ...parsed.data },
      options,
    );
    if (run.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (run.outcome === "refused") return problem(context, 409, run.code);
    return context.json(run.progress);
  });

  routes.post("/rights/:reference/recipients/:recipient", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    const parsed = told.safeParse(body.ok ? body.value : undefined);
    if (!parsed.success) return problem(context, 422, "malformed-request");
    const code = await tellRecipient({ ...context.req.param(), told: parsed.data }, options);
    if (code !== undefined) return problem(context, code === "not-found" ? 404 : 422, code);
    return context.json({ outcome: "written" }, 201);
  });

  routes.get("/rights/:reference/proof", async (context) => {
    const reference = context.req.param("reference");
    const stored = await readRequest(database, reference);
    if (!stored?.plan || !stored.carriedOutAt) return problem(context, 404, "not-found");
    const log = await readErasureLog(sqlClientOf(database), stored.plan.hash);
    const proof = erasureProof(stored.plan, log, await proofKey(options));
    return context.body(`${JSON.stringify(proof, null, 2)}\n`, 200, {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${reference}-bewijs.json"`,
    });
  });
  return routes;
}

/** Made at the first proof. A real platform keeps it in a vault. */
const proofKey = ({ database }: RightsOptions): Promise<string> =>
  keptSetting(database, "rights-proof-key", () =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("hex"),
  );
