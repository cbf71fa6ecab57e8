import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * What is known of each framework besides its controls. `publishedControls` is what its publisher, or whoever counted it,
 * gives; the controls of the Cbw framework were not read at the publisher and are not here.
 *
 * Source: as each row names it; `verifiedOn` is null where the publication itself was not read. Standing: facts. Licence of the
 * Cbw framework: CC BY 4.0, of Auditdienst Rijk and NOREA; no text of it is given.
 */
export const frameworkHeads = deepFreeze({
  iso27001: {
    id: "iso-27001",
    urn: "urn:bijsluiter:risk:framework:iso-27001-2022",
    name: "ISO/IEC 27001:2022, annex A (numbers, with titles in our own words)",
    edition: "2022",
    locale: "en",
    provider: "ISO/IEC",
    packager: "bijsluiter",
    licence: "Numbers only; the text of the standard is not in it",
    source: {
      kind: "norm",
      ref: "ISO/IEC 27001:2022, annex A",
      validFrom: "2022-10-25",
      verifiedOn: null,
    },
    publishedControls: 93,
  },
  bio2: {
    id: "bio2",
    urn: "urn:bijsluiter:risk:framework:bio2-1.3",
    name: "BIO2 1.3 (numbers only, not all of them)",
    edition: "1.3",
    locale: "nl",
    provider: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
    packager: "bijsluiter",
    licence: "Numbers only; the licence of the text is disputed",
    source: {
      kind: "norm",
      ref: "Baseline Informatiebeveiliging Overheid 2, versie 1.3",
      validFrom: "2026-01-09",
      verifiedOn: null,
    },
    publishedControls: 148,
  },
  cbw: {
    id: "cbw-nis2",
    urn: "urn:bijsluiter:risk:framework:cbw-nis2-1.2",
    name: "Cbw (NIS2) Control Framework 1.2",
    edition: "1.2",
    locale: "nl",
    provider: "Auditdienst Rijk and NOREA",
    packager: "bijsluiter",
    licence: "CC BY 4.0",
    source: {
      kind: "guidance",
      ref: "Auditdienst Rijk and NOREA, Cbw (NIS2) Control Framework",
      verifiedOn: null,
    },
    publishedControls: 27,
  },
});
