import { CompactSign } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import {
  type SignatureAlgorithm,
  signatureAlgorithm,
} from "../../shared/hash/signature-algorithm.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import type { ExportSigner } from "../export/export-register.ts";

/** Marks what is signed as the manifest of an exported register, and nothing else. */
export const EXPORT_TYPE = "breach-register-export+jws";

/** By which key an export is signed. */
export interface ExportSignerOptions {
  /** Private key of the organisation, as `jose` takes it: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Parameters<CompactSign["sign"]>[0];
  readonly algorithm: SignatureAlgorithm;
  /** Which key it is, so that whoever verifies finds the public one. */
  readonly keyId?: string;
}

const signerOptions = z.strictObject({
  // Checked by the signing itself.
  key: z.unknown() as z.ZodMiniType<ExportSignerOptions["key"]>,
  algorithm: signatureAlgorithm,
  keyId: z.exactOptional(shortText),
} satisfies Shape<ExportSignerOptions>);

/**
 * What `exportRegister` signs with: a JWS in compact form by the key of the organisation.
 *
 * @throws InvalidInputError when an option is malformed; what it gives throws one when the key does not fit the algorithm.
 * @see RFC 7515, section 7.1; RFC 8037 for EdDSA
 */
export function exportSigner(options: ExportSignerOptions): ExportSigner {
  const { algorithm, keyId } = parseInput(signerOptions, options);
  return (text) =>
    new CompactSign(textCoders().encode(text))
      .setProtectedHeader({
        alg: algorithm,
        typ: EXPORT_TYPE,
        ...(keyId !== undefined && { kid: keyId }),
      })
      .sign(options.key)
      .catch(() => {
        const params = { format: "private-key" };
        throw new InvalidInputError([{ code: "wrong-format", path: ["key"], params }]);
      });
}
