import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * How many digits follow a country calling code, where the plan says so: the code, then the fewest and the most.
 * Numbers of other countries have 8 to 15 digits in all (ITU-T E.164).
 * Source: national numbering plans as published by the ITU, as facts from public lists. Retrieved 2026-11-22.
 */
export const callingCodes: Readonly<Record<string, readonly [number, number]>> = deepFreeze({
  1: [10, 10],
  7: [10, 10],
  30: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  39: [8, 11],
  41: [9, 9],
  44: [9, 10],
  45: [8, 8],
  46: [7, 10],
  47: [8, 8],
  48: [9, 9],
  49: [7, 12],
  90: [10, 10],
  212: [9, 9],
  297: [7, 7],
  352: [6, 9],
  351: [9, 9],
  353: [8, 10],
  380: [9, 9],
  597: [6, 7],
  599: [7, 8],
});
