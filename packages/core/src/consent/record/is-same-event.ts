import type { ConsentEvent } from "./consent-event.ts";
import { isChoice } from "./is-choice.ts";
import { personOf } from "./person-of.ts";

/** Scope within which the id of an event is unique: the person who chose, or the organisation that recorded the event. */
export const sourceOf = (event: ConsentEvent): string =>
  isChoice(event) ? personOf(event).id : event.by.id;

/**
 * True when two events are one event that was sent twice. Ids are unique per person only: if an id could collide with
 * that of another person, the error would reveal that the other person has chosen.
 */
export const isSameEvent = (a: ConsentEvent, b: ConsentEvent): boolean =>
  a.id === b.id && sourceOf(a) === sourceOf(b);
