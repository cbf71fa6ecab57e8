import { toIssues } from "@bijsluiter/core";
import {
  breachState,
  checkProcessorNotice,
  composeProcessorNotice,
  registerEvent,
  type SealedEntry,
} from "@bijsluiter/core/breaches";
import { writeDocx } from "@bijsluiter/core/documents/docx";
import * as en from "@bijsluiter/core/messages/en";
import * as nl from "@bijsluiter/core/messages/nl";
import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { boards, outbox } from "../database/tables.ts";
import { docxType } from "../documents/agreement-files.ts";
import { noticeOf } from "../mail/notice-of.ts";
import { readRegister } from "../register/read-register.ts";
import { recordEvent } from "../register/record-event.ts";
import type { HttpEnv, Platform } from "./http-env.ts";
import { problem, refuse } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { only } from "./role-cookie.ts";
import { tooLarge } from "./too-large.ts";
import { withinReach } from "./within-reach.ts";

/** Formats in which a notice can be saved, each with the end of its name and its media type. */
const noticeFormats = {
  docx: ["docx", docxType],
  html: ["html", "text/html; charset=utf-8"],
  markdown: ["md", "text/markdown; charset=utf-8"],
  text: ["txt", "text/plain; charset=utf-8"],
} as const;

/** Before an article that is saved as a file of its own. */
const PAGE = '<!doctype html>\n<meta charset="utf-8">\n';

const isNoticeFormat = (text: string): text is keyof typeof noticeFormats =>
  Object.hasOwn(noticeFormats, text);

const MAX_EVENT_BYTES = 64 * 1024;

/** Breaches as the privacy officer sees them. */
export function breachRoutes(platform: Platform): Hono<HttpEnv> {
  const { database, clock, contractHours } = platform;
  const routes = new Hono<HttpEnv>();
  routes.use("/breaches/*", only("privacy-officer"));

  routes.get("/breaches", async (context) => {
    const breaches = byReference(await readRegister(database));
    const rows = breaches.map((entries) => overview(entries, contractHours));
    return context.json({ now: clock(), breaches: rows.reverse() });
  });

  routes.get("/breaches/:reference", async (context) => {
    const reference = context.req.param("reference");
    // One look at all of it: between two looks a mail may go out.
    const { entries, mails, known } = await database.transaction(
      async (transaction) => ({
        entries: await readRegister(transaction, { reference }),
        mails: await transaction
          .select()
          .from(outbox)
          .where(eq(outbox.reference, reference))
          .orderBy(outbox.id),
        known: await transaction.select({ email: boards.email }).from(boards),
      }),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
    if (entries.length === 0) return problem(context, 404, "not-found");
    const state = breachState(
      entries.map(({ entry }) => entry),
      { contractHours },
    );
    const affected = state.report.boards?.affected ?? [];
    const findings = affected.map(({ name, email }) => {
      const notice = noticeOf(entries, {
        email,
        sentAt: sentAt(entries, name, clock()),
        contractHours,
      });
      return { board: name, findings: notice ? checkProcessorNotice(notice) : [] };
    });
    return context.json({
      now: clock(),
      ...state,
      entries,
      findings,
      /** Boards without a contract here: nothing is mailed to them, a person has to tell them. */
      toldByHand: affected
        .filter(({ email }) => !known.some((board) => board.email === email.toLowerCase()))
        .map(({ name }) => name),
      outbox: mails.map(({ boardName, attempts, lastError, sentAt }) => ({
        board: boardName,
        attempts,
        lastError,
        sentAt: sentAt?.toISOString() ?? null,
      })),
    });
  });

  routes.get("/breaches/:reference/notice", async (context) => {
    const { format = "markdown", language = context.get("language"), board } = context.req.query();
    const reference = context.req.param("reference");
    if (!isNoticeFormat(format)) return problem(context, 422, "not-an-option");
    const entries = await readRegister(database, { reference });
    if (entries.length === 0) return problem(context, 404, "not-found");
    const { report } = breachState(entries.map(({ entry }) => entry));
    const affected = report.boards?.affected ?? [];
    const to = board === undefined ? affected[0] : affected.find(({ name }) => name === board);
    const notice =
      to &&
      noticeOf(entries, {
        email: to.email,
        sentAt: sentAt(entries, to.name, clock()),
        contractHours,
      });
    if (!notice) return problem(context, 404, "not-found");
    const [extension, mediaType] = noticeFormats[format];
    const messages = language === "en" ? en : nl;
    const body =
      format === "docx"
        ? new Uint8Array(
            await writeDocx(composeProcessorNotice(notice, messages).outline, {
              stampedAt: clock(),
            }),
          )
        : `${format === "html" ? PAGE : ""}${composeProcessorNotice(notice, messages, { format }).body}`;
    return context.body(body, 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${reference}.${extension}"`,
    });
  });

  const limit = bodyLimit({
    maxSize: MAX_EVENT_BYTES,
    onError: tooLarge,
  });
  routes.post("/breaches/:reference/events", limit, async (context) => {
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = registerEvent.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const event = parsed.data;
    if (event.kind === "reported")
      return refuse(context, 422, [{ code: "not-an-option", path: ["kind"], params: {} }]);
    if (Date.parse(event.at) > Date.parse(withinReach(clock())))
      return refuse(context, 422, [{ code: "in-the-future", path: ["at"], params: {} }]);
    const reference = context.req.param("reference");
    const recording = await recordEvent(
      { reference, event, recordedBy: context.get("role") },
      platform,
    );
    if (recording.outcome === "unknown-reference") return problem(context, 404, "not-found");
    if (recording.outcome === "refused") return refuse(context, 422, recording.issues);
    return context.json(recording.entry, 201);
  });
  return routes;
}

/** Entries of each breach, in the order in which the breaches were reported. */
function byReference(register: readonly SealedEntry[]): readonly (readonly SealedEntry[])[] {
  const breaches = new Map<string, SealedEntry[]>();
  for (const sealed of register) {
    const { reference } = sealed.entry;
    const entries = breaches.get(reference);
    if (entries) entries.push(sealed);
    else breaches.set(reference, [sealed]);
  }
  return [...breaches.values()];
}

function overview(entries: readonly SealedEntry[], contractHours: number) {
  const { reference, status, report, clockFacts } = breachState(
    entries.map(({ entry }) => entry),
    { contractHours },
  );
  return {
    reference,
    status,
    kind: report.kind,
    summary: report.incident.summary,
    reportedAt: entries[0]?.entry.recordedAt,
    clockFacts,
  };
}

/** When a board was first told; now, as long as it was not. */
function sentAt(entries: readonly SealedEntry[], board: string, now: string): string {
  const told = entries
    .map(({ entry }) => entry.event)
    .find((event) => event.kind === "board-informed" && event.board === board);
  return told?.kind === "board-informed" ? told.at : now;
}
