import { type CompactSignerOptions, compactSigner } from "../../shared/jws/compact-signer.ts";
import type { ExportSigner } from "../export/export-register.ts";

/** Type that marks a signed text as the manifest of a register export. */
export const EXPORT_TYPE = "breach-register-export+jws";

/** Options of `exportSigner`. */
export type ExportSignerOptions = CompactSignerOptions;

/**
 * Signer for `exportRegister`: a compact JWS with the key of the organisation.
 *
 * @throws InvalidInputError when an option is malformed. The signer itself throws it when the key does not fit the
 * algorithm.
 * @see RFC 7515, section 7.1; RFC 8037 for EdDSA
 */
export const exportSigner = (options: ExportSignerOptions): ExportSigner =>
  compactSigner(EXPORT_TYPE, options);
