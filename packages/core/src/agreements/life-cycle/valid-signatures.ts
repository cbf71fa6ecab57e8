import { agreementHash } from "../agreement-hash.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementSignature } from "./signature.ts";

/** The signatures of one step that are on the text as it stands. */
export function validSignatures(
  agreement: ProcessingAgreement,
  step: AgreementSignature["step"],
): readonly AgreementSignature[] {
  if (agreement.signatures.length === 0) return [];
  const hash = agreementHash(agreement);
  return agreement.signatures.filter(
    (signature) => signature.step === step && signature.documentHash === hash,
  );
}
