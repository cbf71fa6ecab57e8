import type { Day } from "../../shared/dates/day.ts";
import { certificateStandards } from "../data/certificate-standards.ts";
import type { Certificate } from "./certificate.ts";

/** Standard of known certificates. */
export interface CertificateStandard {
  readonly code: (typeof certificateStandards)[number]["code"];
  readonly words: readonly string[];
  readonly kind: "certification" | "report" | "authorisation";
  readonly current: readonly string[];
  readonly replaced: readonly ReplacedEdition[];
  readonly parts: readonly string[];
}

/** Edition that a later one replaced. */
export interface ReplacedEdition {
  readonly edition: string;
  readonly by: string;
  /** Last day of validity of its certificates; null where unknown. */
  readonly lastDay: Day | null;
}

/** The standard that a certificate names, in whatever way it is written. */
export function standardOf({ standard }: Pick<Certificate, "standard">) {
  const said = ` ${wordsOf(standard).join(" ")} `;
  return (certificateStandards as readonly CertificateStandard[]).find(({ words }) =>
    words.some((word) => said.includes(` ${word} `)),
  );
}

/** The year that a certificate names, as `edition` or behind the name of the standard: `"ISO/IEC 27001:2013"`. */
export const editionYear = ({ standard, edition }: Pick<Certificate, "standard" | "edition">) =>
  edition ?? /:(\d{4})/.exec(standard)?.[1];

/** The row of the edition that a certificate names, when a later one took its place. */
export function replacementOf(
  named: Pick<Certificate, "standard" | "edition">,
): ReplacedEdition | undefined {
  const year = editionYear(named);
  return standardOf(named)?.replaced.find(({ edition }) => edition === year);
}

/** The part that a certificate names, as `part` or behind the number: `"NEN 7510-1"`. */
export const partNamed = ({ standard, part }: Pick<Certificate, "standard" | "part">) =>
  part ?? /\d-(\d)\b/.exec(standard)?.[1];

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
