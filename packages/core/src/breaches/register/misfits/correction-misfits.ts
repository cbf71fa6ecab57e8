import type { Issue } from "../../../shared/issues/issue.ts";
import type { RegisterEntry } from "../register-entry.ts";
import type { RegisterEvent } from "../register-event.ts";
import { standingByPlace } from "../standing-entries.ts";

/** Reasons why an entry cannot correct the entry to which it refers. */
export function correctionMisfits(
  history: readonly RegisterEntry[],
  { correction, event }: RegisterEntry,
): readonly Issue[] {
  if (correction === undefined)
    return event.kind === "retracted"
      ? [{ code: "required", path: ["correction"], params: {} }]
      : [];
  const { byPlace, origins } = standingByPlace(history);
  const origin = origins[correction.of - 1];
  const corrected = origin === undefined ? undefined : byPlace.get(origin);
  if (corrected === undefined)
    return [{ code: "unknown-entry", path: ["correction", "of"], params: {} }];
  return maySucceed(corrected.event, event)
    ? []
    : [{ code: "other-kind", path: ["event", "kind"], params: {} }];
}

/** A correction is an event of the same kind, or retracts the event. A first report is withdrawn and not retracted. */
function maySucceed(corrected: RegisterEvent, correcting: RegisterEvent): boolean {
  const kind = correctableKind(corrected);
  if (correcting.kind === "retracted") return kind !== "opening" && kind !== "erased";
  return kind !== "erased" && kind === correctableKind(correcting);
}

function correctableKind(event: RegisterEvent): string {
  if (event.kind !== "reported") return event.kind;
  const { kind } = event.report;
  return kind === "complete" || kind === "incomplete" ? "opening" : kind;
}
