import { checkText } from "../../shared/text/check-text.ts";
import { checkRedactOptions } from "./check-operators.ts";
import { openVault } from "./vault.ts";

const pseudonym = /\[([a-z]+(?:-[a-z\d]+)*):([a-p]{34,})\]/g;

/**
 * Text before `redactWithKey` inserted pseudonyms, for the holder of the key. A pseudonym of another key, and a
 * modified one, stays unchanged; so do hashes, masks and replacements. Asynchronous, because it uses Web Crypto.
 *
 * @param options - `key`: the key of the pseudonyms.
 * @throws InvalidInputError when the key has fewer than 32 bytes.
 * @see GDPR art. 4(5): the key is the additional information that is kept separately
 *
 * @example
 * ```ts
 * import { redactWithKey, restore } from "@bijsluiter/core/pii";
 *
 * const key = new Uint8Array(32).fill(7); // of your key store, at least 32 random bytes
 * const letter = "Stuur het naar jan@example.org.";
 * const safe = await redactWithKey(letter, { key, operators: { email: { type: "pseudonymise" } } });
 * await restore(safe, { key }); // => "Stuur het naar jan@example.org."
 * ```
 */
export async function restore(
  text: string,
  options: { readonly key: Uint8Array },
): Promise<string> {
  checkText(text);
  checkRedactOptions(options);
  const vault = await openVault(options.key);
  let restored = "";
  let done = 0;
  for (const match of text.matchAll(pseudonym)) {
    const [whole, kind = "", token = ""] = match;
    restored += text.slice(done, match.index) + ((await vault.open(kind, token)) ?? whole);
    done = match.index + whole.length;
  }
  return restored + text.slice(done);
}
