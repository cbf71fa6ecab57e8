import type { ConsentEvent } from "./consent-event.ts";
import type { ConsentRecord } from "./consent-record.ts";
import { isChoice } from "./is-choice.ts";
import { personOf } from "./person-of.ts";
import { unsealed } from "./unsealed.ts";

/** Events that a person may see: the own choices and the events of the organisation. All events when no person is given. */
export const eventsFor = (
  { events }: ConsentRecord,
  personId: string | undefined,
): readonly ConsentEvent[] =>
  events
    .map(unsealed)
    .filter(
      (event) => personId === undefined || !isChoice(event) || personOf(event).id === personId,
    );
