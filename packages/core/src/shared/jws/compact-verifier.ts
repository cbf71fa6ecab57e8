import { compactVerify } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../bytes/text-coders.ts";
import { type SignatureAlgorithm, signatureAlgorithm } from "../hash/signature-algorithm.ts";
import { parseInput } from "../parse-input.ts";

/** Public key and expected algorithm: never the algorithm that the token names. */
export interface CompactVerifierOptions {
  /** Key that `jose` accepts: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Exclude<Parameters<typeof compactVerify>[1], (...input: never) => unknown>;
  readonly algorithm: SignatureAlgorithm;
}

/** What was signed, and what the signer says of it. */
export interface VerifiedText {
  readonly text: string;
  readonly type: string | undefined;
  readonly keyId: string | undefined;
}

const verifierOptions = z.strictObject({ key: z.unknown(), algorithm: signatureAlgorithm });

/**
 * Reads a JWS in compact form that the key signed; `undefined` for anything else, whatever the token holds.
 *
 * @throws InvalidInputError for an algorithm by which nothing is signed here: with a secret that both sides share,
 * whoever can check can also sign.
 */
export function compactVerifier(
  options: CompactVerifierOptions,
): (token: string) => Promise<VerifiedText | undefined> {
  const { algorithm } = parseInput(verifierOptions, options);
  return async (token) => {
    const verified = await compactVerify(token, options.key, { algorithms: [algorithm] }).catch(
      () => undefined,
    );
    if (!verified) return undefined;
    const { typ, kid } = verified.protectedHeader;
    return { text: textCoders().decode(verified.payload), type: typ, keyId: kid };
  };
}
