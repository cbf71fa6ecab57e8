/** Sidecodes 1 to 14 of the RDW with dashes; L is a letter, 9 a digit. */
const dashed =
  "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9";
const DASH = 3;
const LONGEST = 8;

let shapes: ReadonlySet<number> | undefined;

/** A shape as a number, two bits a character, so that no text has to be made to look one up. */
function plateShapes(): ReadonlySet<number> {
  shapes ??= new Set(
    [dashed, dashed.replaceAll("-", "")]
      .flatMap((list) => list.split(" "))
      .map((shape) =>
        [...shape].reduce(
          (code, char) => code * 4 + (char === "L" ? 1 : char === "9" ? 2 : DASH),
          0,
        ),
      ),
  );
  return shapes;
}

/** 1 for a letter, 2 for a digit, 3 for a dash, 0 for the rest. */
function charShape(code: number): number {
  if (code > 0x2f && code < 0x3a) return 2;
  const letter = code | 0x20;
  return letter > 0x60 && letter < 0x7b ? 1 : code === 0x2d ? DASH : 0;
}

/** True when `length` characters, whose codes `codeAt` gives, have the shape of a plate. */
export function hasPlateShape(length: number, codeAt: (index: number) => number): boolean {
  if (length > LONGEST) return false;
  let code = 0;
  for (let index = 0; index < length; index += 1) {
    const shape = charShape(codeAt(index));
    if (shape === 0) return false;
    code = code * 4 + shape;
  }
  return plateShapes().has(code);
}

/** Combinations that are not issued; see RDW, *lettercombinaties*. */
const notIssued =
  /G-?V-?D|K-?K-?K|K-?V-?T|L-?P-?F|N-?S-?B|P-?K-?K|P-?S-?V|T-?B-?S|P-?V-?V|S-?G-?P|V-?V-?D|S-?[ADS]/i;

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
  if (!hasPlateShape(value.length, (index) => value.charCodeAt(index))) return false;
  return !notIssued.test(value);
}
