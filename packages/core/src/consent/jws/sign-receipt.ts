import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { type CompactSignerOptions, compactSigner } from "../../shared/jws/compact-signer.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentReceipt, consentReceipt } from "../receipt/consent-receipt.ts";

/** Type that marks a signed text as a consent receipt. */
export const RECEIPT_TYPE = "consent-receipt+jws";

/** Options of `signReceipt`. */
export type SignReceiptOptions = CompactSignerOptions;

/**
 * Receipt signed by the organisation, as a compact JWS: proof for the person.
 *
 * @throws InvalidInputError when the receipt or an option is malformed, or the key does not fit the algorithm.
 * @see RFC 7515, section 7.1; RFC 8037 for EdDSA
 */
export async function signReceipt(
  receipt: ConsentReceipt,
  options: SignReceiptOptions,
): Promise<string> {
  const sign = compactSigner(RECEIPT_TYPE, options);
  return sign(canonicalJson(parseInput(consentReceipt, receipt) as unknown as Json));
}
