import * as z from "zod/mini";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { visibleText } from "../../shared/text/visible-text.ts";

const shownText = z.string().check(minLength(1), maxLength(200_000), visibleText(1));

/**
 * SHA-256 of a notice as shown, in one language; 64 lower-case hexadecimal digits. Compute it once per language when
 * the text is final, and store it with the text. A browser returns it with the choice. Line ends and Unicode
 * normalisation of accents are ignored; every other character counts.
 * @example
 * ```ts
 * import { noticeHash } from "@bijsluiter/core/consent";
 *
 * noticeHash("Mogen we foto's plaatsen?").slice(0, 8); // => "e25585cb"
 * noticeHash("a\r\nb") === noticeHash("a\nb"); // => true
 * ```
 */
export function noticeHash(text: string): string {
  return sha256(parseInput(shownText, text).normalize("NFC").replaceAll(/\r\n?/g, "\n"));
}
