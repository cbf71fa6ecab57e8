import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** Source of the list of purposes. The text of 4.0 was not read, nor was the number of its article. */
export const purposesBasis: LegalSource = deepFreeze({
  kind: "contract",
  ref: "Convenant Digitale Onderwijsmiddelen en Privacy 3.0, art. 5",
  url: "https://www.privacyconvenant.nl/het-convenant/",
  validFrom: "2018-04-01",
  verifiedOn: null,
});

/**
 * Purposes that the covenant allows, by product family: `lt` learning material and tests (*leermiddelen en toetsen*),
 * `sl` school and pupil information (*school- en leerlinginformatiemiddelen*).
 *
 * Unverified: reconstructed in our own words and order from versions 2.0 and 3.0. That there are two lists, one a
 * family, was read; the content of each row was not. `dpv`: W3C DPV 2.3, retrieved 2026-11-29, empty where no
 * term means the same. Licence: W3C Document License for DPV; names of terms only.
 */
export const purposeRows = deepFreeze([
  { code: "education-and-guidance", families: ["lt", "sl"], dpv: [] },
  { code: "store-results", partOf: "education-and-guidance", families: ["lt"], dpv: [] },
  { code: "return-results", partOf: "education-and-guidance", families: ["lt"], dpv: [] },
  {
    code: "adaptive-material",
    partOf: "education-and-guidance",
    families: ["lt"],
    dpv: ["dpv:ServicePersonalisation"],
  },
  { code: "analyse-results", partOf: "education-and-guidance", families: ["lt", "sl"], dpv: [] },
  { code: "exchange-results", partOf: "education-and-guidance", families: ["lt"], dpv: [] },
  { code: "timetables-and-groups", partOf: "education-and-guidance", families: ["sl"], dpv: [] },
  { code: "personal-circumstances", partOf: "education-and-guidance", families: ["sl"], dpv: [] },
  { code: "staff-guidance", partOf: "education-and-guidance", families: ["sl"], dpv: [] },
  {
    code: "communication",
    partOf: "education-and-guidance",
    families: ["sl"],
    dpv: ["dpv:CommunicationManagement"],
  },
  {
    code: "financial-administration",
    partOf: "education-and-guidance",
    families: ["sl"],
    dpv: ["dpv:PaymentManagement"],
  },
  { code: "accountability", partOf: "education-and-guidance", families: ["sl"], dpv: [] },
  {
    code: "disputes",
    partOf: "education-and-guidance",
    families: ["sl"],
    dpv: ["dpv:DisputeManagement"],
  },
  { code: "third-party-exchange", partOf: "education-and-guidance", families: ["sl"], dpv: [] },
  { code: "delivery", families: ["lt", "sl"], dpv: ["dpv:RequestedServiceProvision"] },
  {
    code: "access",
    families: ["lt", "sl"],
    dpv: ["dpv:IdentityAuthentication", "dpv:EnforceAccessControl"],
  },
  {
    code: "security",
    families: ["lt", "sl"],
    dpv: ["dpv:EnforceSecurity", "dpv:MisusePreventionAndDetection"],
  },
  {
    code: "continuity",
    families: ["lt", "sl"],
    dpv: ["dpv:TechnicalServiceProvision", "dpv:RepairImpairments"],
  },
  { code: "research", families: ["lt", "sl"], dpv: [] },
  { code: "anonymised-research", families: ["lt", "sl"], dpv: [] },
  { code: "product-requirements", families: ["lt", "sl"], dpv: ["dpv:LegalCompliance"] },
  { code: "other-law", families: ["lt", "sl"], dpv: ["dpv:LegalCompliance"] },
]);
