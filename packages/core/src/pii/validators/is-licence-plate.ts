import { compact } from "./compact.ts";

/** Sidecodes 1 to 14 of the RDW with dashes; L is a letter, 9 a digit. */
const dashed =
  /^(?:LL-99-99|99-99-LL|99-LL-99|LL-99-LL|LL-LL-99|99-LL-LL|99-LLL-9|9-LLL-99|LL-999-L|L-999-LL|LLL-99-L|L-99-LLL|9-LL-999|999-LL-9)$/;
const plain =
  /^(?:LL9999|9999LL|99LL99|LL99LL|LLLL99|99LLLL|99LLL9|9LLL99|LL999L|L999LL|LLL99L|L99LLL|9LL999|999LL9)$/;
/** Combinations that are not issued; see RDW, *lettercombinaties*. */
const notIssued = /GVD|KKK|KVT|LPF|NSB|PKK|PSV|TBS|PVV|SGP|VVD|SS|SD|SA/;

/**
 * True for a Dutch licence plate (*kenteken*), sidecodes 1 to 14, with dashes at the changes or without any.
 *
 * @see Regeling kentekens en kentekenplaten
 *
 * @example
 * ```ts
 * import { isLicencePlate } from "@bijsluiter/core/pii";
 *
 * isLicencePlate("12-ABC-3"); // => true
 * isLicencePlate("NSB-12-A"); // => false
 * ```
 */
export function isLicencePlate(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const shape = value.toUpperCase().replaceAll(/[A-Z]/g, "L").replaceAll(/\d/g, "9");
  return (dashed.test(shape) || plain.test(shape)) && !notIssued.test(compact(value));
}
