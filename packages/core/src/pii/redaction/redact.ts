import { createScanner } from "../scanner/create-scanner.ts";
import type { RedactOptions, RedactWithKeyOptions } from "../scanner/scanner.ts";

/**
 * `text` without the personal data in it: masked, replaced by its kind, or removed. Synchronous. The result has no
 * matches of `scan` with its defaults. For hashes and pseudonyms, which need a key, use {@link redactWithKey}.
 *
 * @throws InvalidInputError when an operator is unknown, needs a key, or inserts personal data.
 *
 * @example
 * ```ts
 * import { redact } from "@bijsluiter/core/pii";
 *
 * redact("Bel 06-12345678 of mail jan@example.org"); // => "Bel [phone] of mail [email]"
 * redact("NL91ABNA0417164300", { operators: { iban: { type: "mask", keep: 4 } } }); // => "**************4300"
 * ```
 */
export function redact(text: string, options?: RedactOptions): string {
  return createScanner().redact(text, options);
}

/**
 * As {@link redact}, with a keyed hash or a keyed pseudonym in place of a value. Asynchronous, because Web Crypto is.
 *
 * A token is `[kind:letters]`; the same value and key give the same token, so that rows can still be joined.
 * The key's holder reads pseudonyms back by {@link restore}; a hash has no way back.
 *
 * @throws InvalidInputError as `redact`, and when the key has fewer than 32 bytes.
 * @see GDPR art. 4(5)
 *
 * @example
 * ```ts
 * import { redactWithKey } from "@bijsluiter/core/pii";
 *
 * const key = new Uint8Array(32).fill(7); // of your key store, at least 32 random bytes
 * const operators = { bsn: { type: "hash" } } as const;
 * await redactWithKey("BSN 111222333", { key, operators }); // => "BSN [bsn:ifhialhfcpfkbldkhoaenbdhpcljohmj]"
 * ```
 */
export function redactWithKey(text: string, options: RedactWithKeyOptions): Promise<string> {
  return createScanner().redactWithKey(text, options);
}
