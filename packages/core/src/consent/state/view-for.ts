import type { ConsentHistory } from "../record/consent-record.ts";
import type { ConsentView } from "../view/consent-view.ts";
import type { StateOptions } from "./consent-state.ts";
import { isSound } from "./sound/is-sound.ts";
import { viewOf } from "./view-of.ts";

/**
 * View of a history for one person: own choices, and of others only whether the data is used. Made where the record
 * lives; the same as `viewFor` in `@bijsluiter/core/consent` without schema validation.
 *
 * Two histories that differ in what another chose give the same view, unless they differ in what is permitted. In a history
 * that the checked door refuses for its shape nothing is permitted, and nothing asked.
 * @param personId - Pseudonym of the subject or of a guardian.
 */
export function viewFor(
  history: ConsentHistory,
  personId: string,
  options: StateOptions,
): ConsentView {
  const view = viewOf(history, personId, options);
  if (isSound(history, options)) return view;
  const closed = { state: "unknown", permitted: "no", mayGive: false, ask: null } as const;
  return { ...view, standing: view.standing.map(({ purposeId }) => ({ purposeId, ...closed })) };
}
