import { supersededEditions } from "../data/superseded-editions.ts";
import type { AgreementCertificate } from "./agreement-certificate.ts";

/** The row of the edition that a certificate names, when a later one took its place. */
export const editionOf = ({ standard, edition }: AgreementCertificate) =>
  supersededEditions.find(
    ({ number, editions }) =>
      new RegExp(`\\b${number}\\b`).test(standard) &&
      editions.some((year) => edition === year || standard.includes(`${number}:${year}`)),
  );
