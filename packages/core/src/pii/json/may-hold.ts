/** What nearly every kind has: a digit, an at sign or an escape, also in full width. One class of characters, which the host finds fast. */
const sign = /[\d@%&\\=[(\uff00-\uff60]/;
/** Capitals that may be a code. */
const capitals = /[A-Z]{6}/;

/** False for a text in which no kind can be found: most names and words of a record. */
export const mayHold = (text: string): boolean =>
  sign.test(text) || text.includes(" dot ") || text.includes("WIFI:") || capitals.test(text);
