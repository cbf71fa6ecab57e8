import { elevenTest } from "../shared/check-digits/eleven-test.ts";

/**
 * True for an OIN (*organisatie-identificatienummer*) of Logius: 20 characters, as in a PKIoverheid certificate.
 *
 * Six zeros and a two-digit register, a main number of nine characters, three zeros. Register 01 has an RSIN, which
 * must pass the eleven-test; register 03 a KvK number and a zero; 07 a BRIN; 99 a test number. Other registers are not
 * checked, because Logius extends the list. Not settled: the padding of a BRIN to nine characters is not published, so
 * register 07 accepts any capitals and digits.
 *
 * @see OIN-Stelsel of Logius, data architecture (read 2026-11-22)
 *
 * @example
 * ```ts
 * import { isOin } from "@bijsluiter/core/parties";
 *
 * isOin("00000003123456780000"); // => true
 * isOin("00000003123456789000"); // => false
 * ```
 */
export function isOin(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const [, register, main = ""] = /^0{6}(\d{2})([\dA-Z]{9})0{3}$/.exec(value) ?? [];
  // A letter is no number, and passes no eleven-test.
  if (register === "01") return elevenTest(Array.from(main, Number)) === 0;
  if (register === "03") return /\d{8}0/.test(main);
  return main !== "";
}
