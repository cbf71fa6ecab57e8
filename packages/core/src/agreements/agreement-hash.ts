import { parseInput } from "../shared/parse-input.ts";
import { textHash } from "./life-cycle/text-hash.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/**
 * SHA-256 of the text that the parties sign: the whole agreement without its later life, which is status, signatures,
 * history, ending and destruction. The order of keys does not count; the order of lists does.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @see RFC 8785; FIPS 180-4
 */
export function agreementHash(agreement: ProcessingAgreement): string {
  return textHash(parseInput(processingAgreement, agreement));
}
