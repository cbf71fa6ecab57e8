import { CompactSign } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../bytes/text-coders.ts";
import { type SignatureAlgorithm, signatureAlgorithm } from "../hash/signature-algorithm.ts";
import { InvalidInputError } from "../issues/invalid-input-error.ts";
import { parseInput } from "../parse-input.ts";
import type { Shape } from "../shape.ts";
import { shortText } from "../text/short-text.ts";

/** Key and algorithm of a signature. */
export interface CompactSignerOptions {
  /** Private key of the organisation, as `jose` takes it: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Parameters<CompactSign["sign"]>[0];
  readonly algorithm: SignatureAlgorithm;
  /** Key id, by which a verifier finds the public key. */
  readonly keyId?: string;
}

const signerOptions = z.strictObject({
  // Checked by the signing itself.
  key: z.unknown() as z.ZodMiniType<CompactSignerOptions["key"]>,
  algorithm: signatureAlgorithm,
  keyId: z.exactOptional(shortText),
} satisfies Shape<CompactSignerOptions>);

/**
 * Signs texts as a JWS in compact form.
 *
 * @param type - Marks what is signed as this, and nothing else: the header `typ`.
 * @throws InvalidInputError when an option is malformed; what it gives throws one when the key does not fit the algorithm.
 * @see RFC 7515, section 7.1; RFC 8037 for EdDSA
 */
export function compactSigner(
  type: string,
  options: CompactSignerOptions,
): (text: string) => Promise<string> {
  const { algorithm, keyId } = parseInput(signerOptions, options);
  return (text) =>
    new CompactSign(textCoders().encode(text))
      .setProtectedHeader({
        alg: algorithm,
        typ: type,
        ...(keyId !== undefined && { kid: keyId }),
      })
      .sign(options.key)
      .catch(() => {
        const params = { format: "private-key" };
        throw new InvalidInputError([{ code: "wrong-format", path: ["key"], params }]);
      });
}
