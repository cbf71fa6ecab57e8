import type { ConsentEvent } from "../record/consent-event.ts";
import type { ConsentRecord } from "../record/consent-record.ts";
import { personOf } from "../record/person-of.ts";
import { unsealed } from "../record/unsealed.ts";
import { isChoice } from "../state/choice/question.ts";

/** Events that a person may see: own choices and what the organisation did; all of them when nobody is named. */
export const eventsFor = (
  { events }: ConsentRecord,
  personId: string | undefined,
): readonly ConsentEvent[] =>
  events
    .map(unsealed)
    .filter(
      (event) => personId === undefined || !isChoice(event) || personOf(event).id === personId,
    );
