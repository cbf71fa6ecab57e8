import {
  type ChainVerdict,
  type ConsentFact,
  type ConsentRecord,
  effectiveState,
  explainState,
  needsAsking,
} from "@bijsluiter/core/consent";
import { Hono } from "hono";
import type { Language } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import type { Database } from "../../database/open-database.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { type DemoPupil, demoPupils } from "../demo/demo-pupils.ts";
import { ledgerOf, readRecord } from "../records/ledger-of.ts";
import { controllerId, guardianRule, purposesToday } from "./image-terms.ts";

/** Who may be in which picture: the list that a teacher needs, and behind it what the privacy officer must do. */
export function overviewRoutes({
  database,
  clock,
}: Pick<ConsentOptions, "database" | "clock">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get("/overview", only("docent", "privacy-officer"), async (context) => {
    const language = context.get("language");
    const stored = await database.transaction(readVerified, {
      isolationLevel: "repeatable read",
      accessMode: "read only",
    });
    const isOfficer = context.get("role") === "privacy-officer";
    const pupils = demoPupils.flatMap((pupil) =>
      stored
        .filter(({ subjectId }) => subjectId === pupil.id)
        .map((found) => rowOf(found, { pupil, now: clock(), language, isOfficer })),
    );
    const purposes = purposesToday[language]
      .filter(({ lawfulBasis }) => lawfulBasis === "consent")
      .map(({ id, title }) => ({ id, title }));
    return context.json({ purposes, pupils });
  });

  routes.post("/overview/:pupilId/informed", only("privacy-officer"), async (context) => {
    const pupilId = context.req.param("pupilId");
    const key = context.req.header("idempotency-key") ?? "";
    if (!/^[\w-]{16,100}$/.test(key)) return problem(context, 400, "idempotency-key-required");
    const record = await readRecord(database, pupilId);
    if (!record) return problem(context, 404, "not-found");
    const known = record.events.find(({ id, by }) => id === key && by.id === controllerId);
    const now = clock();
    const event: ConsentFact = {
      id: key,
      time: known?.time ?? now,
      subjectId: record.subject.id,
      state: "subject-informed",
      by: { id: controllerId, role: "controller" },
      purposes: record.purposes
        .filter(({ lawfulBasis }) => lawfulBasis === "consent")
        .map(({ id, version }) => ({ id, version })),
    };
    const storing = await ledgerOf(database).append({ subjectId: pupilId, event, now });
    if (!("receipt" in storing)) return problem(context, 404, "not-found");
    const { eventId, receivedAt } = storing.receipt;
    const receipt = { pupilId, eventId, receivedAt };
    return context.json(receipt, storing.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}

interface Seen {
  readonly pupil: DemoPupil;
  readonly now: string;
  readonly language: Language;
  readonly isOfficer: boolean;
}

/** Every record, with what became of its chain and of the copies beside it. */
async function readVerified(transaction: Database): Promise<readonly VerifiedRecord[]> {
  const ledger = ledgerOf(transaction);
  const verified: VerifiedRecord[] = [];
  for (const { subjectId, record } of await ledger.read())
    verified.push({ subjectId, record, verdict: await ledger.verify(subjectId) });
  return verified;
}

interface VerifiedRecord {
  readonly subjectId: string;
  readonly record: ConsentRecord;
  readonly verdict: ChainVerdict;
}

/** A record whose chain does not hold says nothing: then nobody may be in a picture. */
function rowOf({ record, verdict }: VerifiedRecord, { pupil, now, language, isOfficer }: Seen) {
  const options = { now, guardianRule };
  const standing = purposesToday[language].flatMap(({ id: purposeId, lawfulBasis }) => {
    if (lawfulBasis !== "consent") return [];
    if (!verdict.valid) return [{ purposeId, permitted: "unknown" as const }];
    const state = effectiveState(record, purposeId, options);
    if (!isOfficer) return [{ purposeId, permitted: state.permitted }];
    const ask = needsAsking(record, purposeId, options);
    return [
      {
        purposeId,
        permitted: state.permitted,
        ask,
        explanation: [
          ...explainState(state, messages[language]),
          ...(ask ? [messages[language].consent.asking.school[ask]] : []),
        ],
      },
    ];
  });
  return { ...pupil, standing, ...(isOfficer && { verdict }) };
}
