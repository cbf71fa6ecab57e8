import { toDay } from "@bijsluiter/core/calendar";
import { type DataSubjectRequest, requestClock } from "@bijsluiter/core/rights";
import { eq, sql } from "drizzle-orm";
import type { SentRequest } from "../../../shared/rights/sent-request.ts";
import type { Role } from "../../../shared/roles.ts";
import type { Database } from "../../database/open-database.ts";
import type { RightsOptions } from "../rights-options.ts";
import { rightsAccounts, rightsRequests } from "../tables.ts";
import { peopleOf } from "./account-of.ts";

/** What who asks gets back, now and at every retry. */
interface RequestReceipt {
  readonly reference: string;
  readonly receivedAt: string;
  /** Last day for the answer. */
  readonly lastDay: string | null;
}

/** What became of a request. */
export type Filing =
  | { readonly outcome: "recorded" | "repeated"; readonly receipt: RequestReceipt }
  | { readonly outcome: "key-used" };

/** Any number; requests get their references one after the other. */
const REFERENCE_LOCK = 20_261_130;

/** Files a request, once for each key. */
export function fileRequest(
  { sent, key, role }: { readonly sent: SentRequest; readonly key: string; readonly role: Role },
  { database, clock }: Pick<RightsOptions, "database" | "clock">,
): Promise<Filing> {
  return database.transaction(async (transaction): Promise<Filing> => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${REFERENCE_LOCK})`);
    const [known] = await transaction
      .select()
      .from(rightsRequests)
      .where(eq(rightsRequests.key, key));
    if (known)
      return isSame(known.sent, sent) && known.filedBy === role
        ? { outcome: "repeated", receipt: receiptOf(known.request) }
        : { outcome: "key-used" };
    const receivedAt = clock();
    const reference = await nextReference(transaction, toDay(receivedAt).slice(0, 4));
    const request: DataSubjectRequest = {
      id: reference,
      kind: sent.kind,
      scope: scopeOf(sent),
      ...(await peopleOf(transaction, { reference, role, sent })),
      receivedAt,
      receivedBy: "board",
      channel: "form",
      status: "received",
      history: [],
    };
    await transaction
      .insert(rightsRequests)
      .values({ id: reference, key, filedBy: role, request, sent });
    return { outcome: "recorded", receipt: receiptOf(request) };
  });
}

/** The places of what was asked for: with a conversation goes its sound. */
const scopeOf = ({ scope }: SentRequest): DataSubjectRequest["scope"] =>
  scope !== "all" && scope.includes("voice-logs") ? [...scope, "recordings"] : scope;

/** `VZ-2026-007`, by Dutch calendar year; the number of one that went after its term is not given out again. */
async function nextReference(transaction: Database, year: string): Promise<string> {
  const rows = [
    ...(await transaction.select({ id: rightsRequests.id }).from(rightsRequests)),
    ...(await transaction.select({ id: rightsAccounts.id }).from(rightsAccounts)),
  ];
  const count = rows.filter(({ id }) => id.startsWith(`VZ-${year}-`)).length;
  return `VZ-${year}-${String(count + 1).padStart(3, "0")}`;
}

/** Of what happened since, a retry says nothing. */
function receiptOf({
  extension: _told,
  readings: _chosen,
  ...request
}: DataSubjectRequest): RequestReceipt {
  const { lastDay } = requestClock({ ...request, status: "received", history: [] });
  return { reference: request.id, receivedAt: request.receivedAt, lastDay };
}

const isSame = (a: SentRequest, b: SentRequest) => entriesOf(a) === entriesOf(b);

const entriesOf = (sent: SentRequest) =>
  JSON.stringify(Object.entries(sent).sort(([a], [b]) => (a < b ? -1 : 1)));
