import { parseInput } from "../../shared/parse-input.ts";
import { type Certificate, certificate } from "./certificate.ts";
import { type ReplacedEdition, replacementOf } from "./certificate-standard.ts";

/**
 * The edition that a certificate names, when a later one took its place.
 *
 * @returns `undefined` for an edition of today, and for a standard or an edition that is not known here.
 * @throws InvalidInputError when the certificate is malformed.
 *
 * @example
 * ```ts
 * import { replacedEdition } from "@bijsluiter/core/measures";
 *
 * replacedEdition({ standard: "ISO/IEC 27001:2013" })?.lastDay; // => "2025-10-31"
 * ```
 */
export function replacedEdition(held: Certificate): ReplacedEdition | undefined {
  return replacementOf(parseInput(certificate, held));
}
