import { toDay } from "@bijsluiter/core/calendar";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { readRecord } from "../records/ledger-of.ts";
import { sem } from "./demo-pupils.ts";

/** Who may know the birthday of a pupil, and move the clock on to it. */
const concerned = ["parent-1", "parent-2", "pupil", "privacy-officer"] as const;

/** Where the video is, and the clock that moves on to the sixteenth birthday of a pupil. */
export function demoRoutes({ database, clock, consent }: ConsentOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/demo", async (context) => {
    const role = context.get("role");
    const mayKnow = concerned.some((one) => one === role);
    const birthday = mayKnow ? await sixteenthBirthday() : undefined;
    const isPast = birthday !== undefined && birthday <= toDay(clock());
    return context.json({ filmUrl: consent.filmUrl, now: clock(), birthday, isPast });
  });
  routes.post("/demo/birthday", only(...concerned), async (context) => {
    const birthday = await sixteenthBirthday();
    if (birthday) await consent.moveTo(`${birthday}T09:00:00+01:00`);
    return context.json({ now: clock() });
  });
  return routes;

  async function sixteenthBirthday(): Promise<string | undefined> {
    const subject = (await readRecord(database, sem))?.subject;
    const day = subject?.kind === "child" ? subject.sixteen : undefined;
    return day?.includes("-") ? day : undefined;
  }
}
