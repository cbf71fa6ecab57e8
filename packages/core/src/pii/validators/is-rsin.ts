import { isBsn } from "./is-bsn.ts";

/**
 * True for the number of a legal entity (*RSIN*, formerly *fiscaal nummer*): the form and the test of a BSN.
 *
 * @see Handelsregisterwet 2007, art. 9
 *
 * @example
 * ```ts
 * import { isRsin } from "@bijsluiter/core/pii";
 *
 * isRsin("004495445"); // => true
 * ```
 */
export const isRsin: (value: unknown) => value is string = isBsn;
