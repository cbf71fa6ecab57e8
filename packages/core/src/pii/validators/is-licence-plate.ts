import { symbols } from "../candidate/symbols.ts";

/** Sidecodes 1 to 14 of the RDW with dashes; L is a letter, 9 a digit. */
const dashed =
  "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9";
/** Combinations that are not issued; see RDW, *lettercombinaties*. */
const notIssued = "gvd kkk kvt lpf nsb pkk psv tbs pvv sgp vvd sa sd ss";
const LETTER = 1;
const DIGIT = 2;
const DASH = 3;
const PLATE = 6;

/** A shape as a number, two bits a character, so that no text has to be made to look one up. */
let shapes: Bits | undefined;
/** Combinations of two and three letters as a number, five bits a letter. */
let refused: Bits | undefined;

/** A set of numbers, one bit for each. */
type Bits = Uint32Array;

function bitsOf(numbers: readonly number[]): Bits {
  const bits = new Uint32Array(2048);
  for (const number of numbers)
    bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
  return bits;
}

function isIn(bits: Bits, number: number): boolean {
  return ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

function plateShapes(): Bits {
  const codeOf = (shape: string) =>
    [...shape].reduce(
      (code, sign) => code * 4 + (sign === "L" ? LETTER : sign === "9" ? DIGIT : DASH),
      0,
    );
  return bitsOf(`${dashed} ${dashed.replaceAll("-", "")}`.split(" ").map(codeOf));
}

function refusedLetters(): Bits {
  const codeOf = (letters: string) =>
    [...letters].reduce((code, letter) => code * 32 + Number.parseInt(letter, 36) - 9, 0);
  return bitsOf(notIssued.split(" ").map(codeOf));
}

/**
 * Makes the plate of `length` characters from `start` the candidate; `codes` are those of ASCII.
 *
 * @returns True when it has the shape of one, with dashes at every change or without any.
 */
export function readPlate(codes: Uint8Array, start: number, length: number): boolean {
  let shape = 0;
  let count = 0;
  let letters = 0;
  for (let index = start; index < start + length; index += 1) {
    const code = codes[index] as number;
    const letter = (code | 0x20) - 0x57;
    let sign = DASH;
    if (code !== 0x2d) {
      const isDigit = code > 0x2f && code < 0x3a;
      if (count === PLATE || (!isDigit && (letter < 10 || letter > 35))) return false;
      symbols[count] = isDigit ? code - 0x30 : letter;
      count += 1;
      if (!isDigit) letters += 1;
      sign = isDigit ? DIGIT : LETTER;
    }
    shape = shape * 4 + sign;
  }
  // Dates and words are most of what comes here.
  if (letters === 0 || letters === count) return false;
  shapes ??= plateShapes();
  return isIn(shapes, shape);
}

/** False when adjacent letters of the candidate are a combination that is not issued. */
export function isIssued(): boolean {
  refused ??= refusedLetters();
  let letters = 0;
  for (let index = 0; index < PLATE; index += 1) {
    const value = symbols[index] as number;
    letters = value < 10 ? 0 : ((letters << 5) | (value - 9)) & 0x7fff;
    if (letters > 31 && (isIn(refused, letters) || isIn(refused, letters & 0x3ff))) return false;
  }
  return true;
}

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
  if (typeof value !== "string" || !/^[\dA-Za-z-]{6,8}$/.test(value)) return false;
  const codes = Uint8Array.from(value, (char) => char.charCodeAt(0));
  return readPlate(codes, 0, codes.length) && isIssued();
}
