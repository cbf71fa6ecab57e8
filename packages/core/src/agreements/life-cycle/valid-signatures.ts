import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementSignature } from "./signature.ts";
import { textHash } from "./text-hash.ts";

/** The signatures of one step that are on the text as it stands. */
export function validSignatures(
  agreement: ProcessingAgreement,
  step: AgreementSignature["step"],
): readonly AgreementSignature[] {
  if (agreement.signatures.length === 0) return [];
  const hash = textHash(agreement);
  return agreement.signatures.filter(
    (signature) => signature.step === step && signature.documentHash === hash,
  );
}
