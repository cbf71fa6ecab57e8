import type { ConsentHistory } from "../record/consent-record.ts";
import type { ConsentView } from "../view/consent-view.ts";
import type { StateOptions } from "./consent-state.ts";
import { isSound } from "./sound/is-sound.ts";
import { viewOf } from "./view-of.ts";

/**
 * View of a history for one person: the person's own choices, and for other choices only whether the data is used.
 * Create it where the record is stored. Same as `viewFor` in `@bijsluiter/core/consent` without schema validation. Two
 * histories that differ only in the choices of others give the same view, unless the permission differs. For a history
 * whose structure the validating function refuses, nothing is permitted and nothing is asked.
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
