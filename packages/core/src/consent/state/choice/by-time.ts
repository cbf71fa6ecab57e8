import type { ConsentChoice } from "../../record/consent-event.ts";

/** Oldest first; of two at the same moment a no comes last, so that it decides. */
export const byTime = (a: ConsentChoice, b: ConsentChoice): number =>
  Date.parse(a.time) - Date.parse(b.time) ||
  Number(isNo(a)) - Number(isNo(b)) ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** A refusal or a withdrawal, and whatever else is no yes. */
export const isNo = ({ state }: ConsentChoice): boolean => state !== "given" && state !== "renewed";
