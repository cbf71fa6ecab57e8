import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";

/** `agreementHash` of an agreement that was checked before. */
export function textHash(agreement: ProcessingAgreement): string {
  const { $schema, status, signatures, history, ending, destruction, ...text } = agreement;
  // What passed the schema is JSON.
  return sha256(canonicalJson(text as unknown as Json));
}
