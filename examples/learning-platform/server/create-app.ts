import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { breachesRoutes } from "./breaches/breaches-routes.ts";
import type { Clock } from "./clock.ts";
import { consentRoutes } from "./consent/consent-routes.ts";
import type { ConsentParts } from "./consent/start-consent.ts";
import type { Database } from "./database/open-database.ts";
import { documentRoutes } from "./documents/document-routes.ts";
import type { HttpEnv } from "./http/http-env.ts";
import { limitWrites } from "./http/limit-writes.ts";
import { problem, refuse } from "./http/problem.ts";
import { readVisitor } from "./http/read-visitor.ts";
import { sameOrigin } from "./http/same-origin.ts";
import { inboxRoutes } from "./mail/inbox-routes.ts";
import { serveApp } from "./site/serve-app.ts";
import { siteRoutes } from "./site/site-routes.ts";

/** What the routes of all features need. */
export interface Platform {
  readonly database: Database;
  readonly clock: Clock;
  readonly consent: ConsentParts;
  readonly contractHours: number;
  readonly writesPerMinute: number;
  readonly appDir: string;
  /** Something was put into the outbox. */
  readonly onOutbox: () => void;
  /** A request failed for a reason of ours: told the code, for a log. */
  readonly onFailure: (code: string) => void;
}

/** The whole site: middleware, then the API under `/api` by feature, then the app everywhere else. */
export function createApp(platform: Platform): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(headersOf(platform));
  app.use(readVisitor);
  app.use("/api/*", sameOrigin, limitWrites(platform.writesPerMinute), async (context, next) => {
    await next();
    context.header("cache-control", "no-store");
  });

  app.route("/api", siteRoutes(platform));
  app.route("/api", inboxRoutes(platform));
  app.route("/api", breachesRoutes(platform));
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

/** Headers that keep a page to itself. */
const headersOf = ({ consent }: Platform) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      frameSrc: [consent.filmUrl],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
  });
