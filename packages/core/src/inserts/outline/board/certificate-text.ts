import type { CertificateClaim } from "../../document/certificate-claim.ts";
import type { InsertWords } from "../insert-words.ts";

/** A certificate in one line: standard with its edition, number, and how long it runs. */
export function certificateText(
  { standard, edition, number, since, validUntil }: CertificateClaim,
  { day }: InsertWords,
): string {
  const run = [since, validUntil]
    .map((at) => (at ? day(at) : ""))
    .join(" – ")
    .trim();
  const name = edition ? `${standard}:${edition}` : standard;
  return [name, number, since || validUntil ? run : ""].filter(Boolean).join(", ");
}
