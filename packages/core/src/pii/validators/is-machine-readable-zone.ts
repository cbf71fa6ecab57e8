import { icaoCheckDigit } from "../../shared/check-digits/icao-7-3-1.ts";

/** Longest zone: three lines of thirty, with two line ends each. */
export const LONGEST_ZONE = 94;

/** Passports: two lines of 44. Parts with a check digit behind each, the last one over all. */
const passport =
  /^P[A-Z<][A-Z<]{42}\s{1,2}([A-Z\d<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)([A-Z\d<]{14})([\d<])(\d)(?![A-Z\d<])/;
/** Larger cards: two lines of 36. */
const largeCard =
  /^[ACIP][A-Z<][A-Z<]{34}\s{1,2}([A-Z\d<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)([A-Z\d<]{7})(\d)(?![A-Z\d<])/;
/** Cards: three lines of 30. */
const card =
  /^[ACI][A-Z\d<][A-Z<]{3}([A-Z\d<]{9})([\d<])([A-Z\d<]{15})\s{1,2}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z<]{3}([A-Z\d<]{11})(\d)\s{1,2}[A-Z<]{30}(?![A-Z\d<])/;

/** Length of the machine-readable zone that `text` begins with; 0 when it begins with none. */
export function zoneLength(text: string): number {
  const found = passport.exec(text) ?? largeCard.exec(text);
  if (found) return hasTwoLineChecks(found) ? found[0].length : 0;
  const small = card.exec(text);
  return small && hasCardChecks(small) ? small[0].length : 0;
}

function hasTwoLineChecks([, ...parts]: RegExpExecArray): boolean {
  const [number = "", a = "", birth = "", b = "", expiry = "", c = "", optional = ""] = parts;
  const last = parts.length > 8 ? (parts[7] ?? "") : "";
  const whole = parts.at(-1) ?? "";
  return (
    checks(number, a) &&
    checks(birth, b) &&
    checks(expiry, c) &&
    checks(number + a + birth + b + expiry + c + optional + last, whole)
  );
}

function hasCardChecks([, ...parts]: RegExpExecArray): boolean {
  const [number = "", a = "", optional = "", birth = "", b = "", expiry = "", c = ""] = parts;
  const [, , , , , , , more = "", whole = ""] = parts;
  // A number that is longer goes on in the optional part, and its check digit with it.
  const isNumber = a === "<" || checks(number, a);
  return (
    isNumber &&
    checks(birth, b) &&
    checks(expiry, c) &&
    checks(number + a + optional + birth + b + expiry + c + more, whole)
  );
}

const checks = (text: string, digit: string) => icaoCheckDigit(text) === Number(digit);

/**
 * True for the machine-readable zone of a passport or card, two lines of 44 or 36 or three of 30, with its check digits. A Dutch one of
 * before August 2021 holds the BSN.
 *
 * @see ICAO Doc 9303, parts 4 to 6
 *
 * @example
 * ```ts
 * import { isMachineReadableZone } from "@bijsluiter/core/pii";
 *
 * const lines = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
 * isMachineReadableZone(lines.join("\n")); // => true
 * ```
 */
export function isMachineReadableZone(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length <= LONGEST_ZONE &&
    value.length > 0 &&
    zoneLength(value) === value.length
  );
}
