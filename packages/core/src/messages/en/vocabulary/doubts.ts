import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DoubtCode } from "../../../vocabulary/lists/doubts-in.ts";

/** Sentences on a text that looks right and cannot be true. */
export const doubts: Readonly<Record<DoubtCode, () => string>> = deepFreeze({
  "text-says-nothing": () =>
    "This is a filler such as ‘n/a’ or a dash. Give the real answer, or leave it out.",
  "number-not-real": () =>
    "This is no real number, for instance because it has zeros only. Give the real number.",
  "address-unencrypted": () =>
    "This address begins with http. The connection to it is not secure. Use https.",
  "address-of-example": () => "This address is for examples or tests. Give the real one.",
  "address-of-free-mail": () =>
    "This is a free mail address, which anybody can get. Use an address of the organisation itself.",
});
