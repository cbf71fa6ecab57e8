import type { ConsentChoice, ConsentEvent } from "./consent-event.ts";

/** True for a choice of a person; false for an event recorded by the organisation. */
export const isChoice = (event: ConsentEvent): event is ConsentChoice => "evidence" in event;
