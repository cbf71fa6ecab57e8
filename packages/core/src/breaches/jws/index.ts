export { type ExportSignerOptions, exportSigner } from "./export-signer.ts";
export { type ExportVerifierOptions, exportVerifier } from "./export-verifier.ts";
