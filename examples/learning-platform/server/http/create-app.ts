import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { consentRoutes } from "../consent/consent-routes.ts";
import { documentRoutes } from "../documents/document-routes.ts";
import { attachmentRoutes } from "./attachment-routes.ts";
import { breachRoutes } from "./breach-routes.ts";
import { demoRoutes } from "./demo-routes.ts";
import type { HttpEnv, Platform } from "./http-env.ts";
import { limitWrites } from "./limit-writes.ts";
import { problem, refuse } from "./problem.ts";
import { registerRoutes } from "./register-routes.ts";
import { reportRoutes } from "./report-routes.ts";
import { roleOf } from "./role-cookie.ts";
import { sameOrigin } from "./same-origin.ts";
import { serveApp } from "./serve-app.ts";

/** The whole site: the API under `/api`, the app everywhere else. */
export function createApp(platform: Platform): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        frameSrc: [platform.consent.filmUrl],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      referrerPolicy: "same-origin",
      xFrameOptions: "DENY",
    }),
  );
  app.use(async (context, next) => {
    context.set("role", roleOf(context));
    context.set(
      "language",
      /^en\b/i.test(context.req.header("accept-language") ?? "") ? "en" : "nl",
    );
    await next();
  });
  app.use("/api/*", sameOrigin, limitWrites(platform.writesPerMinute), async (context, next) => {
    await next();
    context.header("cache-control", "no-store");
  });
  app.route("/api", demoRoutes(platform));
  app.route("/api", attachmentRoutes(platform));
  app.route("/api", reportRoutes(platform));
  app.route("/api", breachRoutes(platform));
  app.route("/api", registerRoutes(platform));
  app.route("/", consentRoutes(platform));
  app.route("/api", documentRoutes(platform));
  app.all("/api/*", (context) => problem(context, 404, "not-found"));
  serveApp(app, platform.appDir);
  app.onError((error, context) => {
    if (error instanceof HTTPException) return problem(context, error.status, "malformed-request");
    const { code, issues } = error as { code?: unknown; issues?: Parameters<typeof refuse>[2] };
    if (code === "ERR_INVALID_INPUT" && issues) return refuse(context, 422, issues);
    platform.onFailure(typeof code === "string" ? code : error.name);
    return problem(context, 500, "server-error");
  });
  return app;
}
