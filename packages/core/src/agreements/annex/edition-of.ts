import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";
import type { AgreementCertificate } from "./agreement-certificate.ts";

/** The row of the edition that a certificate names, when a later one took its place. */
export const editionOf = ({ standard, edition }: AgreementCertificate) =>
  staleEvidence.certificateEditions.find(
    (row) =>
      new RegExp(`\\b${row.standard}\\b`).test(standard) &&
      (edition === row.edition || standard.includes(`${row.standard}:${row.edition}`)),
  );
