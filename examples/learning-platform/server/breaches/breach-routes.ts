import {
  type BreachState,
  breachState,
  checkProcessorNotice,
  type SealedEntry,
} from "@bijsluiter/core/breaches";
import { eq } from "drizzle-orm";
import { Hono } from "hono";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { problem } from "../http/problem.ts";
import { boards } from "../site/tables.ts";
import type { BreachesOptions } from "./breaches-options.ts";
import { firstToldAt, noticeOf } from "./notices/notice-of.ts";
import { readRegister } from "./register/read-register.ts";
import { outbox } from "./tables.ts";

/** Breaches as the privacy officer sees them. */
export function breachRoutes({ database, clock, contractHours }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get("/breaches", async (context) => {
    const breaches = byReference(await readRegister(database));
    const rows = breaches.map((entries) => overview(entries, contractHours));
    return context.json({ now: clock(), breaches: rows.reverse() });
  });

  routes.get("/breaches/:reference", async (context) => {
    const { entries, mails, known } = await readBreach(database, context.req.param("reference"));
    if (entries.length === 0) return problem(context, 404, "not-found");
    const state = stateOf(entries, contractHours);
    const affected = state.report.boards?.affected ?? [];
    const now = clock();
    const findings = affected.map(({ name, email }) => {
      const sentAt = firstToldAt(entries, name) ?? now;
      const notice = noticeOf(entries, { email, sentAt, contractHours });
      return { board: name, findings: notice ? checkProcessorNotice(notice) : [] };
    });
    return context.json({
      now,
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
  return routes;
}

/** One look at all of a breach: between two looks a mail may go out. */
function readBreach(database: Database, reference: string) {
  return database.transaction(
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
  const { reference, status, report, clockFacts } = stateOf(entries, contractHours);
  return {
    reference,
    status,
    kind: report.kind,
    summary: report.incident.summary,
    reportedAt: entries[0]?.entry.recordedAt,
    clockFacts,
  };
}

const stateOf = (entries: readonly SealedEntry[], contractHours: number): BreachState =>
  breachState(
    entries.map(({ entry }) => entry),
    { contractHours },
  );
