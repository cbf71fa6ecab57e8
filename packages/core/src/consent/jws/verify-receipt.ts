import { type CompactVerifierOptions, compactVerifier } from "../../shared/jws/compact-verifier.ts";
import { type ConsentReceipt, consentReceipt } from "../receipt/consent-receipt.ts";
import { RECEIPT_TYPE } from "./sign-receipt.ts";

/** Whether a receipt was signed with the key. */
export type ReceiptVerdict =
  | {
      readonly valid: true;
      readonly receipt: ConsentReceipt;
      /** Key id that the signer stated. */
      readonly keyId?: string;
    }
  | {
      readonly valid: false;
      /**
       * `not-verified`: not a JWS, another key or algorithm, or changed. `not-a-receipt`: correctly signed, but not a
       * receipt.
       */
      readonly reason: "not-verified" | "not-a-receipt";
    };

/** Public key and expected algorithm. The algorithm that the token names is never trusted. */
export type VerifyReceiptOptions = CompactVerifierOptions;

/**
 * Whether a token is a receipt signed by the organisation with this public key. It returns a result for any token.
 *
 * @throws InvalidInputError for an unsupported algorithm. Algorithms with a shared secret are not supported, because
 * whoever can verify with it can also sign.
 */
export async function verifyReceipt(
  jws: string,
  options: VerifyReceiptOptions,
): Promise<ReceiptVerdict> {
  const verified = await compactVerifier(options)(jws);
  if (!verified) return { valid: false, reason: "not-verified" };
  const { text, type, keyId } = verified;
  const parsed = consentReceipt.safeParse(jsonIn(text));
  if (type !== RECEIPT_TYPE || !parsed.success) return { valid: false, reason: "not-a-receipt" };
  return { valid: true, receipt: parsed.data, ...(keyId !== undefined && { keyId }) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
