import type { ConsentEvent } from "./consent-event.ts";
import { isChoice } from "./is-choice.ts";
import { personOf } from "./person-of.ts";

/** For whom the id of an event is unique: the person who chose, or the organisation that recorded it. */
export const sourceOf = (event: ConsentEvent): string =>
  isChoice(event) ? personOf(event).id : event.by.id;

/**
 * Whether two events are one that was sent twice. Each person has ids of their own: if one person's id could be taken by
 * another's event, a refusal would tell that the other has chosen.
 */
export const isSameEvent = (a: ConsentEvent, b: ConsentEvent): boolean =>
  a.id === b.id && sourceOf(a) === sourceOf(b);
