import { type CompactVerifierOptions, compactVerifier } from "../../shared/jws/compact-verifier.ts";
import type { ExportVerifier } from "../export/verify-export.ts";
import { EXPORT_TYPE } from "./export-signer.ts";

/** Public key and expected algorithm. The algorithm that the token names is never trusted. */
export type ExportVerifierOptions = CompactVerifierOptions;

/**
 * Verifier for `verifyExport`. It returns a result for any token.
 *
 * @throws InvalidInputError for an unsupported algorithm. Algorithms with a shared secret are not supported, because
 * whoever can verify with it can also sign.
 */
export function exportVerifier(options: ExportVerifierOptions): ExportVerifier {
  const verify = compactVerifier(options);
  return async (signature) => {
    const verified = await verify(signature);
    return verified?.type === EXPORT_TYPE ? verified.text : undefined;
  };
}
