import { CompactSign } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import {
  type SignatureAlgorithm,
  signatureAlgorithm,
} from "../../shared/hash/signature-algorithm.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ConsentReceipt, consentReceipt } from "../receipt/consent-receipt.ts";

/** By which key a receipt is signed. */
export interface SignReceiptOptions {
  /** Private key of the organisation, as `jose` takes it: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Parameters<CompactSign["sign"]>[0];
  readonly algorithm: SignatureAlgorithm;
  /** Which key it is, so that whoever verifies finds the public one. */
  readonly keyId?: string;
}

const header = z.strictObject({
  // Checked by the signing itself.
  key: z.unknown() as z.ZodMiniType<SignReceiptOptions["key"]>,
  algorithm: signatureAlgorithm,
  keyId: z.exactOptional(shortText),
} satisfies Shape<SignReceiptOptions>);

/**
 * A receipt signed by the organisation, as a JWS in compact form: proof for the person that the organisation said so.
 *
 * @throws InvalidInputError when the receipt or an option is malformed, or the key does not fit the algorithm.
 * @see RFC 7515, section 7.1; RFC 8037 for EdDSA
 */
export async function signReceipt(
  receipt: ConsentReceipt,
  options: SignReceiptOptions,
): Promise<string> {
  const { algorithm, keyId } = parseInput(header, options);
  const text = canonicalJson(parseInput(consentReceipt, receipt) as unknown as Json);
  return new CompactSign(textCoders().encode(text))
    .setProtectedHeader({
      alg: algorithm,
      typ: "consent-receipt+jws",
      ...(keyId !== undefined && { kid: keyId }),
    })
    .sign(options.key)
    .catch(() => {
      const params = { format: "private-key" };
      throw new InvalidInputError([{ code: "wrong-format", path: ["key"], params }]);
    });
}
