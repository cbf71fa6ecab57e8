import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { stateOf } from "../register/breach-row.ts";
import { registerOf } from "../register/register-of.ts";

const SHOWN = 20;
const AT_ONCE = 100;

/** What became of the reports of who asks: the last of them, without the facts. */
export function ownReportRoutes({ database, contractHours }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/own-reports", only("docent", "servicedesk"), async (context) => {
    const role = context.get("role");
    const { breaches } = await registerOf(database).page({ limit: AT_ONCE });
    const own = breaches.filter(([first]) => first?.entry.recordedBy === role).slice(0, SHOWN);
    return context.json({
      reports: own.map((entries) => {
        const { reference, status, report } = stateOf(entries, contractHours);
        return {
          reference,
          status,
          summary: report.incident.summary,
          reportedAt: entries[0]?.entry.recordedAt,
          open: report.kind === "incomplete" ? report.notKnownYet.length : 0,
        };
      }),
    });
  });
  return routes;
}
