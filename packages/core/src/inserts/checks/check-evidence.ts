import type { Day } from "../../shared/day.ts";
import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";
import type { CertificateClaim } from "../document/security-claims.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";
import { textPlaces } from "./text-places.ts";

const CURRENT_MODEL = "4.0";

/** What the insert leans on: model, covenant, scheme, certificates, and the clock of a breach. */
export function checkEvidence(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  const { modelVersion, covenant = "", security = {} } = insert;
  const title = covenant.toLowerCase();
  return [
    ...when(modelVersion === undefined, { code: "model-unknown", where: ["modelVersion"] }),
    ...when(modelVersion !== undefined && modelVersion !== CURRENT_MODEL, {
      code: "stale-model",
      where: ["modelVersion"],
    }),
    ...when(
      staleEvidence.covenantTitles.some((stale) => title.includes(stale)),
      { code: "stale-covenant-title", where: ["covenant"] },
    ),
    ...textPlaces(insert).flatMap(({ text, where }) => [
      ...when(hasStaleTerm(text), { code: "stale-term", where }),
      ...when(namesLapsedScheme(text), { code: "stale-scheme-link", where }),
    ]),
    ...(security.certificates ?? []).flatMap((claim, index) =>
      checkCertificate(claim, { asOf, where: ["security", "certificates", index] }),
    ),
    ...when(security.breachNotice?.countsFrom === "established", {
      code: "breach-clock-late",
      where: ["security", "breachNotice", "countsFrom"],
    }),
  ];
}

function hasStaleTerm(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => staleEvidence.terms.some((term) => word.startsWith(term)));
}

function namesLapsedScheme(text: string): boolean {
  const pages = text.toLowerCase().split(/[\s"'<>()]+/);
  return pages.some((page) =>
    staleEvidence.schemePages.some((lapsed) => {
      const at = page.indexOf(lapsed);
      return at >= 0 && /^(?:[/?#.,;:!]|$)/.test(page.slice(at + lapsed.length));
    }),
  );
}

function checkCertificate(
  { standard, edition, validUntil, number, url }: CertificateClaim,
  { asOf, where }: { readonly asOf: Day; readonly where: Found["where"] },
): readonly Found[] {
  const lapsed = staleEvidence.certificateEditions.some(
    (row) =>
      standard.includes(row.standard) &&
      (edition === row.edition || standard.includes(`:${row.edition}`)) &&
      asOf > row.lastDay,
  );
  return [
    ...when(lapsed, { code: "stale-certificate-edition", where }),
    ...when(validUntil !== undefined && validUntil < asOf, { code: "certificate-expired", where }),
    ...when(number === undefined && url === undefined, {
      code: "certificate-unverifiable",
      where,
    }),
  ];
}
