import { breachState, composeProcessorNotice } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import { defaultLanguage, languageFrom } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { readRegister } from "../register/read-register.ts";
import { firstToldAt, noticeOf } from "./notice-of.ts";

/** Formats in which a notice can be saved, each with the end of its name and its media type. */
const formats = { markdown: ["md", "text/markdown"], text: ["txt", "text/plain"] } as const;

/** The notice to a board, to save. */
export function noticeRoutes({ database, clock, contractHours }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/breaches/:reference/notice", async (context) => {
    const { format = "markdown", language = context.get("language"), board } = context.req.query();
    const reference = context.req.param("reference");
    if (format !== "markdown" && format !== "text") return problem(context, 422, "not-an-option");
    const entries = await readRegister(database, { reference });
    if (entries.length === 0) return problem(context, 404, "not-found");
    const { report } = breachState(entries.map(({ entry }) => entry));
    const affected = report.boards?.affected ?? [];
    const to = board === undefined ? affected[0] : affected.find(({ name }) => name === board);
    if (!to) return problem(context, 404, "not-found");
    const sentAt = firstToldAt(entries, to.name) ?? clock();
    const notice = noticeOf(entries, { email: to.email, sentAt, contractHours });
    if (!notice) return problem(context, 404, "not-found");
    const words = messages[languageFrom(language) ?? defaultLanguage];
    const { body } = composeProcessorNotice(notice, words, { format });
    const [extension, mediaType] = formats[format];
    return context.body(body, 200, {
      "content-type": `${mediaType}; charset=utf-8`,
      "content-disposition": `attachment; filename="${reference}.${extension}"`,
    });
  });
  return routes;
}
