import { compactVerify } from "jose";
import * as z from "zod/mini";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import {
  type SignatureAlgorithm,
  signatureAlgorithm,
} from "../../shared/hash/signature-algorithm.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { ExportVerifier } from "../export/verify-export.ts";
import { EXPORT_TYPE } from "./export-signer.ts";

/** The public key, and the algorithm that is expected: never the one that the token names. */
export interface ExportVerifierOptions {
  /** As `jose` takes it: a `CryptoKey`, a `KeyObject` or a JWK. */
  readonly key: Exclude<Parameters<typeof compactVerify>[1], (...input: never) => unknown>;
  readonly algorithm: SignatureAlgorithm;
}

const verifierOptions = z.strictObject({ key: z.unknown(), algorithm: signatureAlgorithm });

/**
 * What `verifyExport` checks a signature with. Whatever the token holds, it is an answer.
 *
 * @throws InvalidInputError for an algorithm by which no export is signed: with a secret that both sides share, whoever
 *   can check can also sign.
 */
export function exportVerifier(options: ExportVerifierOptions): ExportVerifier {
  const { algorithm } = parseInput(verifierOptions, options);
  return async (signature) => {
    const verified = await compactVerify(signature, options.key, { algorithms: [algorithm] }).catch(
      () => undefined,
    );
    return verified?.protectedHeader.typ === EXPORT_TYPE
      ? textCoders().decode(verified.payload)
      : undefined;
  };
}
