import { checkProcessorNotice } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { problem } from "../http/problem.ts";
import { boards } from "../site/tables.ts";
import type { BreachesOptions } from "./breaches-options.ts";
import { contractOf } from "./notices/contract-of.ts";
import { firstToldAt, noticeOf } from "./notices/notice-of.ts";
import { logReading, readingsOf } from "./reads/read-log.ts";
import { breachRow, recordedIn, stateOf } from "./register/breach-row.ts";
import { pageFrom } from "./register/page-from.ts";
import { readBreachEntries, registerOf } from "./register/register-of.ts";

/** Breaches as the privacy officer sees them. */
export function breachRoutes({ database, clock, contractHours }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get("/breaches", async (context) => {
    const { before, limit } = context.req.query();
    const page = pageFrom({ before, limit });
    if (!page) return problem(context, 422, "not-an-option");
    const { breaches, ...counts } = await registerOf(database).page(page);
    const rows = breaches.map((entries) => breachRow(entries, contractHours));
    return context.json({ now: clock(), breaches: rows, ...counts });
  });

  routes.get("/breaches/:reference", async (context) => {
    const { entries, mails, known } = await readBreach(database, context.req.param("reference"));
    if (entries.length === 0) return problem(context, 404, "not-found");
    const state = stateOf(entries, contractHours);
    const affected = state.report.boards?.affected ?? [];
    const now = clock();
    await logReading(database, state.reference, { at: now, role: context.get("role") });
    const findings = affected.map(({ name: board }) => {
      const sentAt = firstToldAt(entries, board) ?? now;
      const notice = noticeOf(entries, { board, sentAt, contractHours });
      return { board, findings: notice ? checkProcessorNotice(notice) : [] };
    });
    return context.json({
      now,
      ...state,
      entries,
      readings: await readingsOf(database, state.reference),
      recorded: recordedIn(entries),
      findings,
      /** Boards without a contract here: nothing is mailed to them, a person has to tell them. */
      toldByHand: affected.filter((board) => !contractOf(board, known)).map(({ name }) => name),
      outbox: mails.map(({ board, attempts, lastError, sentAt }) => ({
        board,
        attempts,
        lastError,
        sentAt,
      })),
    });
  });
  return routes;
}

/** One look at all of a breach: between two looks a mail may go out. */
function readBreach(database: Database, reference: string) {
  return database.transaction(
    async (transaction) => ({
      entries: await readBreachEntries(transaction, reference),
      mails: await registerOf(transaction).outbox.about(reference),
      known: await transaction.select().from(boards),
    }),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
