import type { Instant } from "../../shared/dates/instant.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { requestLifeCycle } from "../data/life-cycle.ts";
import type { RequestEntry } from "../life-cycle/request-entry.ts";
import type { RequestStatus } from "../life-cycle/request-status.ts";

/**
 * Contradictions in a history: an entry earlier than the previous one, an event that is not permitted in its state, or
 * a state that does not follow from the events.
 */
export function historyIssues({
  receivedAt,
  status,
  history,
}: {
  readonly receivedAt: Instant;
  readonly status: RequestStatus;
  readonly history: readonly RequestEntry[];
}): readonly Issue[] {
  let before = Date.parse(receivedAt);
  let standing: RequestStatus = "received";
  for (const [index, entry] of history.entries()) {
    const at = Date.parse(entry.at);
    if (at < before || !canFollow(entry, standing))
      return [{ code: "not-in-order", path: ["history", index], params: {} }];
    before = at;
    standing = requestLifeCycle[entry.event].to ?? standing;
  }
  return standing === status ? [] : [{ code: "not-in-order", path: ["status"], params: {} }];
}

function canFollow({ event }: RequestEntry, standing: RequestStatus): boolean {
  const from: readonly RequestStatus[] = requestLifeCycle[event].from;
  return from.includes(standing);
}
