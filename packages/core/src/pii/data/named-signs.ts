/**
 * Named character references that stand in or beside a number or an address, and what they stand for.
 * Source: HTML Living Standard, section 13.5, as facts. Retrieved 2026-11-29.
 */
export const namedSigns: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["commat", "@"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["period", "."],
  ["hyphen", "-"],
  ["dash", "-"],
  ["lowbar", "_"],
  ["colon", ":"],
  ["sol", "/"],
  ["plus", "+"],
  ["lpar", "("],
  ["rpar", ")"],
  ["shy", ""],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
]);
