import { compactVerify } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import {
  type SignatureAlgorithm,
  signatureAlgorithm,
} from "../../shared/hash/signature-algorithm.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentReceipt, consentReceipt } from "../receipt/consent-receipt.ts";

/** Whether a receipt was signed by the key. */
export type ReceiptVerdict =
  | {
      readonly valid: true;
      readonly receipt: ConsentReceipt;
      /** Which key the signer says it was. */
      readonly keyId?: string;
    }
  | {
      readonly valid: false;
      /** `not-verified`: no JWS, another key or algorithm, or changed; `not-a-receipt`: signed, but something else. */
      readonly reason: "not-verified" | "not-a-receipt";
    };

/** The public key, and the algorithm that is expected: never the one that the token names. */
export interface VerifyReceiptOptions {
  /** As `jose` takes it: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Exclude<Parameters<typeof compactVerify>[1], (...input: never) => unknown>;
  readonly algorithm: SignatureAlgorithm;
}

const verifyOptions = z.strictObject({ key: z.unknown(), algorithm: signatureAlgorithm });

/**
 * Whether a receipt is one, and was signed by the organisation whose public key this is. Whatever the token holds, it
 * is an answer.
 *
 * @throws InvalidInputError for an algorithm by which no receipt is signed: with a secret that both sides share, whoever
 *   can check can also sign.
 */
export async function verifyReceipt(
  jws: string,
  options: VerifyReceiptOptions,
): Promise<ReceiptVerdict> {
  const { algorithm } = parseInput(verifyOptions, options);
  const verified = await compactVerify(jws, options.key, { algorithms: [algorithm] }).catch(
    () => undefined,
  );
  if (!verified) return { valid: false, reason: "not-verified" };
  const { typ, kid } = verified.protectedHeader;
  const parsed = consentReceipt.safeParse(jsonIn(textCoders().decode(verified.payload)));
  if (typ !== "consent-receipt+jws" || !parsed.success)
    return { valid: false, reason: "not-a-receipt" };
  return { valid: true, receipt: parsed.data, ...(kid !== undefined && { keyId: kid }) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
