import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Area codes of two digits of the Dutch numbering plan, without the leading zero.
 * Source: Nummerplan telefoon- en ISDN-diensten, as facts from public lists. Retrieved 2026-11-22.
 */
export const shortAreaCodes =
  "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79";

/** As above, of three digits: the first two, and every third that goes with them. */
export const longAreaCodes: Readonly<Record<string, string>> = deepFreeze({
  11: "134578",
  16: "1245678",
  17: "24",
  18: "0123467",
  22: "2346789",
  25: "125",
  29: "479",
  31: "345678",
  32: "01",
  34: "12345678",
  41: "12368",
  47: "58",
  48: "15678",
  49: "23579",
  51: "123456789",
  52: "12345789",
  54: "1345678",
  56: "126",
  57: "0123578",
  59: "123456789",
});
