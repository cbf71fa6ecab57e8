import {
  breachState,
  composeProcessorNotice,
  type ProcessorNotice,
} from "@bijsluiter/core/breaches";
import { writeDocx } from "@bijsluiter/core/documents/docx";
import { Hono } from "hono";
import { defaultLanguage, type Language, languageFrom } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import { docxType } from "../../documents/agreement-files.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { readBreachEntries } from "../register/register-of.ts";
import { firstToldAt, noticeOf } from "./notice-of.ts";

/** Formats in which a notice can be saved, each with the end of its name and its media type. */
const formats = {
  docx: ["docx", docxType],
  html: ["html", "text/html; charset=utf-8"],
  markdown: ["md", "text/markdown; charset=utf-8"],
  text: ["txt", "text/plain; charset=utf-8"],
} as const;

type Format = keyof typeof formats;

const isFormat = (text: string): text is Format => Object.hasOwn(formats, text);

/** Before an article that is saved as a file of its own. */
const PAGE = '<!doctype html>\n<meta charset="utf-8">\n';

/** The notice to a board, to save. */
export function noticeRoutes({ database, clock, contractHours }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/breaches/:reference/notice", async (context) => {
    const { format = "markdown", language = context.get("language"), board } = context.req.query();
    const reference = context.req.param("reference");
    if (!isFormat(format)) return problem(context, 422, "not-an-option");
    const entries = await readBreachEntries(database, reference);
    if (entries.length === 0) return problem(context, 404, "not-found");
    const { report } = breachState(entries.map(({ entry }) => entry));
    const affected = report.boards?.affected ?? [];
    const to = board === undefined ? affected[0] : affected.find(({ name }) => name === board);
    if (!to) return problem(context, 404, "not-found");
    const sentAt = firstToldAt(entries, to.name) ?? clock();
    const notice = noticeOf(entries, { board: to.name, sentAt, contractHours });
    if (!notice) return problem(context, 404, "not-found");
    const words = messages[languageFrom(language) ?? defaultLanguage];
    const [extension, mediaType] = formats[format];
    return context.body(await noticeFile(notice, words, { format, stampedAt: clock() }), 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${reference}.${extension}"`,
    });
  });
  return routes;
}

/** The notice as the content of a file. */
async function noticeFile(
  notice: ProcessorNotice,
  words: (typeof messages)[Language],
  { format, stampedAt }: { readonly format: Format; readonly stampedAt: string },
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "docx") {
    const { outline } = composeProcessorNotice(notice, words);
    return new Uint8Array(await writeDocx(outline, { stampedAt }));
  }
  const { body } = composeProcessorNotice(notice, words, { format });
  return format === "html" ? `${PAGE}${body}` : body;
}
