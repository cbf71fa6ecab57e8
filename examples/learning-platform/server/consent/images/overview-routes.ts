import {
  type ConsentFact,
  effectiveState,
  explainState,
  needsAsking,
  verifyChain,
} from "@bijsluiter/core/consent";
import { Hono } from "hono";
import type { Language } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { type DemoPupil, demoPupils } from "../demo/demo-pupils.ts";
import { readRecord, readRecords, type StoredRecord } from "../records/read-record.ts";
import { storeEvent } from "../records/store-event.ts";
import { controllerId, guardianRule, purposesToday } from "./image-terms.ts";

/** Who may be in which picture: the list that a teacher needs, and behind it what the privacy officer must do. */
export function overviewRoutes({
  database,
  clock,
}: Pick<ConsentOptions, "database" | "clock">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get("/overview", only("docent", "privacy-officer"), async (context) => {
    const language = context.get("language");
    const stored = await database.transaction((transaction) => readRecords(transaction), {
      isolationLevel: "repeatable read",
      accessMode: "read only",
    });
    const isOfficer = context.get("role") === "privacy-officer";
    const pupils = demoPupils.flatMap((pupil) =>
      stored
        .filter(({ pupilId }) => pupilId === pupil.id)
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
    const stored = await readRecord(database, pupilId);
    if (!stored) return problem(context, 404, "not-found");
    const known = stored.record.events.find(({ id, by }) => id === key && by.id === controllerId);
    const now = clock();
    const event: ConsentFact = {
      id: key,
      time: known?.time ?? now,
      subjectId: stored.record.subject.id,
      state: "subject-informed",
      by: { id: controllerId, role: "controller" },
      purposes: stored.record.purposes
        .filter(({ lawfulBasis }) => lawfulBasis === "consent")
        .map(({ id, version }) => ({ id, version })),
    };
    const storing = await storeEvent({ pupilId, event }, { database, now, check: () => undefined });
    if (!("receipt" in storing)) return problem(context, 404, "not-found");
    return context.json(storing.receipt, storing.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}

interface Seen {
  readonly pupil: DemoPupil;
  readonly now: string;
  readonly language: Language;
  readonly isOfficer: boolean;
}

/** A record whose chain does not hold says nothing: then nobody may be in a picture. */
function rowOf({ record }: StoredRecord, { pupil, now, language, isOfficer }: Seen) {
  const verdict = verifyChain(record);
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
