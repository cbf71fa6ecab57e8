import { Hono } from "hono";
import type { HttpEnv } from "../http/http-env.ts";
import { only } from "../http/role-cookie.ts";
import { attachmentRoutes } from "./attachments/attachment-routes.ts";
import { breachRoutes } from "./breach-routes.ts";
import type { BreachesOptions } from "./breaches-options.ts";
import { exportRoutes } from "./export/export-routes.ts";
import { noticeRoutes } from "./notices/notice-routes.ts";
import { eventRoutes } from "./register/event-routes.ts";
import { registerRoutes } from "./register/register-routes.ts";
import { ownReportRoutes } from "./reports/own-reports.ts";
import { reportRoutes } from "./reports/report-routes.ts";
import { signalRoutes } from "./signals/signal-routes.ts";
import { statisticsRoutes } from "./statistics/statistics-routes.ts";
import { stepRoutes } from "./steps/step-routes.ts";

/** Everything on breaches: reports and files of anyone, the rest for the privacy officer. */
export function breachesRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.route("/", attachmentRoutes(options));
  routes.route("/", reportRoutes(options));
  routes.route("/", ownReportRoutes(options));
  routes.route("/", signalRoutes(options));
  routes.use("/breaches/*", only("privacy-officer"));
  routes.route("/", breachRoutes(options));
  routes.route("/", noticeRoutes(options));
  routes.route("/", eventRoutes(options));
  routes.route("/", stepRoutes(options));
  routes.route("/", exportRoutes(options));
  routes.route("/", statisticsRoutes(options));
  routes.route("/", registerRoutes(options));
  return routes;
}
