import { type Issue, toIssues } from "@bijsluiter/core";
import { toDay } from "@bijsluiter/core/calendar";
import { readErasureLog } from "@bijsluiter/core/postgres";
import {
  type AnswerContent,
  composeAccessFile,
  type DataSubjectRequest,
  type ErasurePlan,
  type RequestAnswer,
  recipientNotices,
  requestAnswer,
  requestClock,
} from "@bijsluiter/core/rights";
import { defaultLanguage } from "../../../shared/languages.ts";
import type { Database } from "../../database/open-database.ts";
import { sqlClientOf } from "../../database/sql-client-of.ts";
import { toldRecipients } from "../erasure/told-recipients.ts";
import { findData } from "../places/find-data.ts";
import { rightsInventory } from "../places/rights-inventory.ts";
import { accessWords } from "../places/texts/by-language.ts";
import type { StoredRequest } from "../requests/request-store.ts";
import type { SentStep } from "../requests/sent-step.ts";

/** Who answers. */
const board = {
  name: "Scholengroep Noorderlicht",
  contact: { name: "Functionaris gegevensbescherming", email: "fg@noorderlicht.example" },
  isPublicBody: "unknown",
} as const;

type Content = { readonly content: AnswerContent } | { readonly issues: readonly Issue[] };

interface AnswerOf {
  readonly stored: StoredRequest;
  readonly step: SentStep;
  /** As it is after the step. */
  readonly request: DataSubjectRequest;
}

/** What is written to who asked, or why it cannot be written yet. */
export async function answerFor(
  database: Database,
  of: AnswerOf,
): Promise<{ readonly answer: RequestAnswer } | { readonly issues: readonly Issue[] }> {
  const made = await contentOf(database, of);
  if ("issues" in made) return made;
  const { request } = of;
  const answeredOn = toDay(request.history.at(-1)?.at ?? request.receivedAt);
  const words = accessWords[defaultLanguage].categories;
  const answer = { request, answeredOn, board, words, content: made.content };
  const parsed = requestAnswer.safeParse(answer);
  return parsed.success
    ? { answer: parsed.data }
    : { issues: toIssues(parsed.error.issues, answer) };
}

async function contentOf(database: Database, of: AnswerOf): Promise<Content> {
  const { stored, step, request } = of;
  if (step.kind === "extend") return extended(request);
  if (step.kind === "refuse") {
    const { ground, because } = step;
    return { content: { outcome: "refused", ground, because, duties: dutiesIn(stored.plan) } };
  }
  const what = "what" in step ? step.what : undefined;
  switch (request.kind) {
    case "access":
    case "portability":
      return accessContent(database, stored.request, request);
    case "erasure":
    case "objection":
      return erasedContent(database, stored);
    default:
      return what === undefined
        ? { issues: [issue("required", "event", "what")] }
        : { content: { outcome: "done", what } };
  }
}

function extended(request: DataSubjectRequest): Content {
  const { lastDay } = requestClock(request);
  return lastDay === null
    ? { issues: [issue("no-last-day", "event", "kind")] }
    : { content: { outcome: "extended", lastDay } };
}

/** Everything there is, looked up as the request stood before it was answered. */
async function accessContent(
  database: Database,
  before: DataSubjectRequest,
  { subject, requester, history, receivedAt, scope }: DataSubjectRequest,
): Promise<Content> {
  const words = accessWords[defaultLanguage];
  const asker = requester.role === "subject" ? subject.id : requester.id;
  const asked = new Set<string>(scope === "all" ? [] : scope);
  const found = await findData(database, { pupilId: subject.id, asker }, defaultLanguage);
  const categories = new Map(rightsInventory.elements.map(({ id, category }) => [id, category]));
  const filing = composeAccessFile(before, {
    inventory: rightsInventory,
    found: found.filter(
      ({ element }) => scope === "all" || asked.has(categories.get(element) ?? ""),
    ),
    automated: words.automated,
    transfers: [],
    asOf: toDay(history.at(-1)?.at ?? receivedAt),
  });
  return filing.result === "filed"
    ? { content: { outcome: "access", file: filing.file } }
    : { issues: filing.reasons.map(({ code }) => issue(code, "event", "kind")) };
}

/** What went, by the log, and who else was told. */
async function erasedContent(
  database: Database,
  { id, plan, carriedOutAt }: StoredRequest,
): Promise<Content> {
  if (!plan || !carriedOutAt) return { issues: [issue("not-carried-out", "event", "kind")] };
  const outcomes = await readErasureLog(sqlClientOf(database), plan.hash);
  const recipients = recipientNotices(plan, await toldRecipients(database, id));
  return { content: { outcome: "erased", plan, outcomes, recipients } };
}

/** The duties by which a plan keeps data, each once. */
function dutiesIn(plan: ErasurePlan | null) {
  const bases = (plan?.lines ?? [])
    .filter(({ answer }) => answer === "keep" || answer === "restrict")
    .flatMap(({ because, basis }) => [...because.flatMap((one) => one.basis ?? []), basis ?? []])
    .flat();
  return [...new Map(bases.map((basis) => [basis.ref, basis])).values()];
}

const issue = (code: string, ...path: readonly string[]): Issue => ({ code, path, params: {} });
