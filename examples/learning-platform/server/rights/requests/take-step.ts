import type { Issue } from "@bijsluiter/core";
import {
  type DataSubjectRequest,
  type RequestAnswer,
  type RequestEvent,
  transition,
} from "@bijsluiter/core/rights";
import type { Database } from "../../database/open-database.ts";
import { answerFor } from "../answers/answer-for.ts";
import type { RightsOptions } from "../rights-options.ts";
import { subjectOf } from "./account-of.ts";
import { eventOf } from "./event-of.ts";
import { readRequest, type StoredRequest, writeEvent } from "./request-store.ts";
import type { SentStep } from "./sent-step.ts";

/** What became of a step. */
export type Taking =
  | { readonly outcome: "taken" }
  | { readonly outcome: "unknown-reference" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Takes a step by `transition`, and writes it down with the letter that goes with it, in one transaction. */
export function takeStep(
  {
    reference,
    step,
    by,
  }: { readonly reference: string; readonly step: SentStep; readonly by: string },
  options: Pick<RightsOptions, "database" | "clock">,
): Promise<Taking> {
  const { database, clock } = options;
  return database.transaction(async (transaction): Promise<Taking> => {
    const stored = await readRequest(transaction, reference, { hold: true });
    if (!stored) return { outcome: "unknown-reference" };
    const people = await peopleAfter(transaction, stored.request, step);
    if ("code" in people) return refused([people]);
    const event = eventOf(step, { at: clock(), by });
    const after = transition({ ...stored.request, ...people }, event);
    if (after.result === "refused")
      return refused(
        after.reasons.map(({ code, where }) => ({ code, path: [...where], params: {} })),
      );
    const letter = await letterOf(transaction, { stored, step, request: after.request });
    if (letter && "issues" in letter) return refused(letter.issues);
    await writeEvent(transaction, after.request, { event, answer: letter?.answer });
    return { outcome: "taken" };
  });
}

const refused = (issues: readonly Issue[]): Taking => ({ outcome: "refused", issues });

/** Whom it is about, once that is found out. */
async function peopleAfter(
  database: Database,
  { requester }: DataSubjectRequest,
  step: SentStep,
): Promise<Partial<Pick<DataSubjectRequest, "subject" | "requester">> | Issue> {
  if (step.kind !== "verify-identity") return {};
  const subject = await subjectOf(database, step.pupilId);
  if (!subject) return { code: "unknown-pupil", path: ["event", "pupilId"], params: {} };
  if (requester.role === "subject") return { subject };
  if (step.asker === undefined) return { code: "required", path: ["event", "asker"], params: {} };
  return { subject, requester: { ...requester, id: step.asker } };
}

/** Steps that are a letter to who asked. */
const letters: readonly RequestEvent["kind"][] = ["extend", "refuse", "answer", "answer-part"];

async function letterOf(
  transaction: Database,
  of: {
    readonly stored: StoredRequest;
    readonly step: SentStep;
    readonly request: DataSubjectRequest;
  },
): Promise<{ readonly answer: RequestAnswer } | { readonly issues: readonly Issue[] } | undefined> {
  return letters.includes(of.step.kind) ? answerFor(transaction, of) : undefined;
}
