import { Hono, type MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { breachesRoutes } from "./breaches/breaches-routes.ts";
import type { Clock } from "./clock.ts";
import { consentRoutes } from "./consent/consent-routes.ts";
import type { ConsentParts } from "./consent/start-consent.ts";
import { isDatabaseAway } from "./database/is-database-away.ts";
import type { Database } from "./database/open-database.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import { documentRoutes } from "./documents/document-routes.ts";
import type { HttpEnv } from "./http/http-env.ts";
import { knownHost } from "./http/known-host.ts";
import { limitWork } from "./http/limits/limit-work.ts";
import { limitWrites } from "./http/limits/limit-writes.ts";
import { tryAgain } from "./http/limits/try-again.ts";
import { problem, refuse } from "./http/problem.ts";
import { readVisitor } from "./http/read-visitor.ts";
import { sameOrigin } from "./http/same-origin.ts";
import { inboxRoutes } from "./mail/inbox-routes.ts";
import type { VoiceFiles } from "./rights/places/voice-files.ts";
import { rightsRoutes } from "./rights/rights-routes.ts";
import type { Settings } from "./settings.ts";
import { serveApp } from "./site/serve-app.ts";
import { siteRoutes } from "./site/site-routes.ts";

/** Fewer than there are connections to a database server: the workers have theirs. */
const REQUESTS_AT_ONCE = 8;
const LONGEST_WAIT_MS = 30_000;

/** What the routes of all features need. */
export interface Platform
  extends Pick<Settings, "host" | "publicHosts" | "waitingRequests" | "signalToken"> {
  readonly database: Database;
  readonly clock: Clock;
  readonly consent: ConsentParts;
  readonly contractHours: number;
  readonly writesPerMinute: number;
  readonly appDir: string;
  /** Recordings of conversations. */
  readonly voices: VoiceFiles;
  readonly smtpUrl: string;
  /** Something was put into the outbox. */
  readonly onOutbox: () => void;
  /** A request failed for a reason of ours: told the code, for a log. */
  readonly onFailure: (code: string) => void;
}

/** The whole site: middleware, then the API under `/api` by feature, then the app everywhere else. */
export function createApp(platform: Platform): Hono<HttpEnv> {
  // A page is the same page with a slash at its end.
  const app = new Hono<HttpEnv>({ strict: false });
  app.use(headersOf(platform));
  app.use(knownHost([platform.host, ...platform.publicHosts]));
  app.use(readVisitor);
  app.use("/api/*", notCached, sameOrigin, limitWrites(platform.writesPerMinute));
  app.use(
    "/api/*",
    limitWork({
      atOnce: REQUESTS_AT_ONCE,
      waiting: platform.waitingRequests,
      waitMs: LONGEST_WAIT_MS,
    }),
  );

  app.route("/api", siteRoutes(platform));
  app.route("/api", inboxRoutes(platform));
  app.route("/api", breachesRoutes(platform));
  app.route("/", consentRoutes(platform));
  app.route("/api", documentRoutes(platform));
  app.route("/api", deskRoutes(platform));
  app.route("/api", rightsRoutes(platform));
  app.all("/api/*", (context) => problem(context, 404, "not-found"));
  serveApp(app, platform.appDir);

  app.onError((error, context) => {
    if (error instanceof HTTPException) return problem(context, error.status, "malformed-request");
    const { code, issues } = error as { code?: unknown; issues?: Parameters<typeof refuse>[2] };
    if (code === "ERR_INVALID_INPUT" && issues) return refuse(context, 422, issues);
    if (isDatabaseAway(error)) {
      platform.onFailure("DATABASE_AWAY");
      return tryAgain(context, "database-away");
    }
    platform.onFailure(typeof code === "string" ? code : error.name);
    return problem(context, 500, "server-error");
  });
  return app;
}

const notCached: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("cache-control", "no-store");
};

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
