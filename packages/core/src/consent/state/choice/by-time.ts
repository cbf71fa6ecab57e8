import type { ConsentChoice } from "../../record/consent-event.ts";

/** Sorts oldest first. Of two choices at the same time the refusal is last, so that it decides. */
export const byTime = (a: ConsentChoice, b: ConsentChoice): number =>
  Date.parse(a.time) - Date.parse(b.time) ||
  Number(isNo(a)) - Number(isNo(b)) ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** True for a refusal, a withdrawal, and any other state that is not consent. */
export const isNo = ({ state }: ConsentChoice): boolean => state !== "given" && state !== "renewed";
