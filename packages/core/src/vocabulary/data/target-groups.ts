import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Sectors of Dutch education that a product is made for, and whose rules reach them.
 *
 * - `covenant`: served by the Convenant Digitale Onderwijsmiddelen en Privacy 4.0 (signed by PO-Raad, VO-raad, MBO Raad).
 * - `certificationScheme`: named in the scope of the Certificeringsschema informatiebeveiliging en privacy ROSA 3.0.
 * - `eduV`: named in the scope of the Edu-V data services.
 *
 * Sources: privacyconvenant.nl; edustandaard.nl; edu-v.atlassian.net. Retrieved 2026-11-22.
 */
export const targetGroups = deepFreeze([
  { code: "po", covenant: "yes", certificationScheme: "yes", eduV: "yes" },
  { code: "so", covenant: "unknown", certificationScheme: "unknown", eduV: "yes" },
  { code: "vo", covenant: "yes", certificationScheme: "yes", eduV: "yes" },
  { code: "vavo", covenant: "unknown", certificationScheme: "unknown", eduV: "yes" },
  { code: "mbo", covenant: "yes", certificationScheme: "yes", eduV: "no" },
  { code: "ho", covenant: "no", certificationScheme: "yes", eduV: "unknown" },
]);
