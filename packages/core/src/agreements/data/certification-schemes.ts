import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * Versions of the sector's scheme for information security (Certificeringsschema informatiebeveiliging en privacy ROSA,
 * Edustandaard). `lapsed` as the register says. Pages of the register read 2026-11-22; nothing later than 3.0 was found.
 */
export const certificationSchemes = deepFreeze([
  { version: "2015", lapsed: true },
  { version: "2017", lapsed: true },
  { version: "2018", lapsed: true },
  { version: "3.0", lapsed: false },
]);

/** Where {@link certificationSchemes} comes from. */
export const schemeBasis: LegalSource = deepFreeze({
  kind: "norm",
  ref: "Certificeringsschema informatiebeveiliging en privacy ROSA 3.0 (May 2022)",
  url: "https://www.edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa-v3-0/",
  validFrom: "2022-05-01",
  verifiedOn: "2026-11-22",
});
