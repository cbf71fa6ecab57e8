import { toIssues } from "@bijsluiter/core";
import {
  agreementEvent,
  agreementHash,
  agreementTimeline,
  checkAgreement,
  toICalendar,
} from "@bijsluiter/core/agreements";
import { addPeriod, toDay } from "@bijsluiter/core/calendar";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { publishedInsert } from "../../documents/published-insert.ts";
import { signedCopyRequest } from "../../documents/signed-copy-request.ts";
import { defaultLanguage, type Language, languageFrom } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { idempotencyKeyOf } from "../http/idempotency-key.ts";
import { tooLarge } from "../http/limits/too-large.ts";
import { problem, refuse } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import { only } from "../http/role-cookie.ts";
import { type AgreementFormat, agreementFile, agreementFormats } from "./agreement-files.ts";
import { insertFile, insertFormats, isAudience, isInsertFormat } from "./insert-file.ts";
import { readAgreement } from "./read-agreement.ts";
import { recordAgreementEvent } from "./record-agreement-event.ts";
import { requestSignedCopy } from "./request-signed-copy.ts";

const MAX_BYTES = 16 * 1024;
/** How far the timeline looks ahead. */
const AHEAD = "P3Y";

/** What the routes on documents need. */
interface DocumentOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** A mail was put into a queue. */
  readonly onOutbox: () => void;
}

/** The insert for everyone, and the agreement for who acts for the board. */
export function documentRoutes(options: DocumentOptions): Hono<HttpEnv> {
  const { database, clock } = options;
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge });
  const today = () => toDay(clock());

  routes.get("/privacy-insert", async (context) => {
    const { format = "json", audience = "board" } = context.req.query();
    if (!isInsertFormat(format) || !isAudience(audience))
      return problem(context, 422, "not-an-option");
    const wish = { format, audience, language: languageOf(context), stampedAt: clock() };
    return context.body(await insertFile(publishedInsert, wish), 200, {
      "content-type": insertFormats[format],
      ...saveAs(`privacybijsluiter-leerplein-${publishedInsert.version}.${format}`),
    });
  });

  routes.use("/agreement/*", only("privacy-officer"));
  routes.get("/agreement", async (context) => {
    const agreement = await readAgreement(database);
    const asOf = today();
    return context.json({
      agreement,
      hash: agreementHash(agreement),
      report: checkAgreement(agreement, { checklists: ["gdpr-28-3", "model-4.0"], asOf }),
      timeline: agreementTimeline(agreement, { from: asOf, to: addPeriod(asOf, AHEAD) }),
    });
  });

  routes.get("/agreement/file", async (context) => {
    const format = context.req.query("format") ?? "docx";
    if (!isFormat(format)) return problem(context, 422, "not-an-option");
    const agreement = await readAgreement(database);
    const language = languageOf(context);
    const [extension, type] = agreementFormats[format];
    return context.body(
      await agreementFile(agreement, { format, language, stampedAt: clock() }),
      200,
      {
        "content-type": type,
        ...saveAs(`${agreement.id}.${extension}`),
      },
    );
  });

  routes.get("/agreement/calendar", async (context) => {
    const agreement = await readAgreement(database);
    const from = today();
    const timeline = agreementTimeline(agreement, { from, to: addPeriod(from, AHEAD) });
    const calendar = toICalendar(timeline, messages[languageOf(context)], {
      stampedAt: clock(),
      domain: "leerplein.example",
      remindDaysBefore: 14,
    });
    return context.body(calendar, 200, {
      "content-type": "text/calendar; charset=utf-8",
      ...saveAs(`${agreement.id}.ics`),
    });
  });

  routes.post("/agreement/requests", limit, async (context) => {
    const key = idempotencyKeyOf(context);
    if (!key) return problem(context, 400, "idempotency-key-required");
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = signedCopyRequest.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const found = await requestSignedCopy({ request: parsed.data, key }, options);
    if (found.outcome === "refused") return refuse(context, 422, found.issues);
    if (found.outcome === "key-used") return problem(context, 409, "idempotency-key-used");
    if (found.outcome === "recorded") options.onOutbox();
    return context.json(found.receipt, found.outcome === "recorded" ? 201 : 200);
  });

  routes.post("/agreement/events", limit, async (context) => {
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    // When it happened is for this clock to say: who signs does not choose the moment.
    const event = { ...Object(body.value), at: clock() };
    const parsed = agreementEvent.safeParse(event);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, event));
    const recording = await recordAgreementEvent(database, {
      event: parsed.data,
      recordedBy: context.get("role"),
    });
    if (recording.outcome === "recorded") return context.json({ outcome: "recorded" }, 201);
    const issues = recording.reasons.map(({ code, where }) => ({ code, path: where, params: {} }));
    return refuse(context, 422, issues);
  });
  return routes;
}

const isFormat = (text: string): text is AgreementFormat => Object.hasOwn(agreementFormats, text);

const saveAs = (name: string) => ({ "content-disposition": `attachment; filename="${name}"` });

function languageOf(context: Context<HttpEnv>): Language {
  const { language = context.get("language") } = context.req.query();
  return languageFrom(language) ?? defaultLanguage;
}
