import type { ConsentChoice, ConsentEvent } from "./consent-event.ts";

/** A choice of a person, rather than something that the organisation recorded. */
export const isChoice = (event: ConsentEvent): event is ConsentChoice => "evidence" in event;
