import { AT, CAPITAL, GAP, LETTER_T, MAY, UNUSUAL } from "../engine/pieces/piece-signs.ts";
import { mayHold } from "./may-hold.ts";

/** Capitals in a row that may be a code. */
const SHORTEST_CODE = 6;

/** How a short text is read: not at all, as a piece among many, or as a text of its own, which takes ten times as long. */
export type Way = "skip" | "piece" | "text";

/** How the text from `start` to `end` is read that has these signs, bits of `piece-signs.ts`. */
export function wayOf(signs: number, text: string, start: number, end: number): Way {
  const isUsual = (signs & UNUSUAL) === 0;
  const maySay = (signs & (GAP | LETTER_T)) === (GAP | LETTER_T);
  if (isUsual && !maySay) {
    if ((signs & (MAY | AT)) !== 0) return "piece";
    const mayBeCode = (signs & CAPITAL) !== 0 && end - start >= SHORTEST_CODE;
    return mayBeCode && mayHold(text.slice(start, end)) ? "piece" : "skip";
  }
  const own = text.slice(start, end);
  if (!mayHold(own)) return "skip";
  return isUsual && !own.includes(" dot ") ? "piece" : "text";
}
