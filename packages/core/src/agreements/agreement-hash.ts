import { canonicalJson, type Json } from "../shared/canonical-json.ts";
import { parseInput } from "../shared/index.ts";
import { sha256 } from "../shared/sha-256.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/**
 * SHA-256 of what the parties sign: the whole agreement but for what happens to it later, which is its status, signatures,
 * history, ending and destruction. The order of keys does not count; the order of lists does.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @see RFC 8785; FIPS 180-4
 */
export function agreementHash(agreement: ProcessingAgreement): string {
  const { status, signatures, history, ending, destruction, ...text } = parseInput(
    processingAgreement,
    agreement,
  );
  // What passed the schema is JSON.
  return sha256(canonicalJson(text as unknown as Json));
}
