import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { receiveReport } from "./receive-report.js";

const app = new Hono();
app.use(csrf());
app.use(
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'self'"], baseUri: ["'none'"], objectSrc: ["'none'"] },
  }),
);
app.post("/api/breach-reports", bodyLimit({ maxSize: 256 * 1024 }), async (context) => {
  const sent = await context.req.json().catch(() => undefined);
  const { status, body } = await receiveReport(sent, context.req.header("idempotency-key"));
  return context.json(body, status);
});
app.use(serveStatic({ root: "dist" }));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port }, () => console.log(`http://localhost:${port}`));
