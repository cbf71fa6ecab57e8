import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import { sendAnswer } from "../answers/send-answer.ts";
import type { RightsOptions } from "../rights-options.ts";
import { readEventsOf, readRequest, readRequests } from "./request-store.ts";

const SHOWN = 20;

/** What became of the requests of who asks, and the letters about them. */
export function ownRequestRoutes({ database, clock, voices }: RightsOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.use("/own-requests/*", only("parent-1", "parent-2", "pupil"));
  routes.get("/own-requests", only("parent-1", "parent-2", "pupil"), async (context) => {
    const role = context.get("role");
    const own = (await readRequests(database)).filter(({ filedBy }) => filedBy === role);
    const requests = await Promise.all(
      own.slice(0, SHOWN).map(async ({ id, request }) => ({
        request,
        letters: (await readEventsOf(database, id)).flatMap(({ sequence, event, answer }) =>
          answer ? [{ sequence, kind: event.kind, at: event.at }] : [],
        ),
      })),
    );
    return context.json({ now: clock(), requests });
  });
  routes.get("/own-requests/:reference/letters/:sequence", async (context) => {
    const stored = await readRequest(database, context.req.param("reference"));
    // Of a request of somebody else nobody learns that it exists.
    if (stored?.filedBy !== context.get("role")) return problem(context, 404, "not-found");
    return sendAnswer(context, { database, clock, voices });
  });
  return routes;
}
