import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * The six grounds for processing personal data, in the order of the law. A public body may not use the last one for
 * its tasks (last sentence of art. 6(1)); a school board mostly relies on the third and the fifth.
 *
 * Sources: Regulation (EU) 2016/679, art. 6(1); W3C DPV 2.3, extension EU-GDPR. Retrieved 2026-11-22.
 * Licence: W3C Document License for DPV; names of terms only.
 */
export const lawfulBasisRows = deepFreeze([
  { code: "consent", article: "GDPR art. 6(1)(a)", dpv: "eu-gdpr:A6-1-a" },
  { code: "contract", article: "GDPR art. 6(1)(b)", dpv: "eu-gdpr:A6-1-b" },
  { code: "legal-obligation", article: "GDPR art. 6(1)(c)", dpv: "eu-gdpr:A6-1-c" },
  { code: "vital-interests", article: "GDPR art. 6(1)(d)", dpv: "eu-gdpr:A6-1-d" },
  { code: "public-task", article: "GDPR art. 6(1)(e)", dpv: "eu-gdpr:A6-1-e" },
  { code: "legitimate-interests", article: "GDPR art. 6(1)(f)", dpv: "eu-gdpr:A6-1-f" },
]);
