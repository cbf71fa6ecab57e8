import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * What once was right and gives away that a text is old.
 *
 * - `terms`: words of the Wet bescherming persoonsgegevens, which ended on 25 May 2018; found at the start of a word.
 * - `covenantTitles`: what titles before edition 3.0 of 2018 hold: the covenant of 2015 was on learning material and
 *   tests only, that of 2016 was number 2.0.
 * - `schemePages`: pages of lapsed editions (2015 and 2018) of the ROSA certification scheme; edition 3.0 of May 2022
 *   has a page of its own.
 * - `certificateEditions`: `lastDay` is the last day on which certificates of that edition stood; sources also give
 *   30 October and 1 November 2025. The edition of 2017 is the European one of the same text.
 *
 * Sources: privacyconvenant.nl/downloads; edustandaard.nl; rva.nl on IAF MD 26. Retrieved 2026-11-22.
 */
export const staleEvidence = deepFreeze({
  terms: ["bewerker"],
  covenantTitles: ["leermiddelen en toetsen", "privacy 1.0", "privacy 2.0"],
  schemePages: [
    "edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa",
    "edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa-1-1",
  ],
  certificateEditions: [
    { standard: "27001", edition: "2013", lastDay: "2025-10-31" },
    { standard: "27001", edition: "2017", lastDay: "2025-10-31" },
  ],
});
