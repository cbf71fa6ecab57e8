import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Exceptions to the ban on processing special categories of data, in the order of the law. Each comes on top of a
 * lawful basis, not instead of one; several need a national law as well.
 *
 * Sources: Regulation (EU) 2016/679, art. 9(2); W3C DPV 2.3, extension EU-GDPR. Retrieved 2026-11-22.
 * Licence: W3C Document License for DPV; names of terms only.
 */
export const specialCategoryGroundRows = deepFreeze([
  { code: "explicit-consent", article: "GDPR art. 9(2)(a)", dpv: "eu-gdpr:A9-2-a" },
  { code: "employment-and-social-law", article: "GDPR art. 9(2)(b)", dpv: "eu-gdpr:A9-2-b" },
  { code: "vital-interests", article: "GDPR art. 9(2)(c)", dpv: "eu-gdpr:A9-2-c" },
  { code: "non-profit-members", article: "GDPR art. 9(2)(d)", dpv: "eu-gdpr:A9-2-d" },
  { code: "made-public", article: "GDPR art. 9(2)(e)", dpv: "eu-gdpr:A9-2-e" },
  { code: "legal-claims", article: "GDPR art. 9(2)(f)", dpv: "eu-gdpr:A9-2-f" },
  { code: "substantial-public-interest", article: "GDPR art. 9(2)(g)", dpv: "eu-gdpr:A9-2-g" },
  { code: "care", article: "GDPR art. 9(2)(h)", dpv: "eu-gdpr:A9-2-h" },
  { code: "public-health", article: "GDPR art. 9(2)(i)", dpv: "eu-gdpr:A9-2-i" },
  { code: "archive-and-research", article: "GDPR art. 9(2)(j)", dpv: "eu-gdpr:A9-2-j" },
]);
