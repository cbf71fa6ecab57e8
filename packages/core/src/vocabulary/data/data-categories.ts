import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Kinds of personal data. First the fourteen rows of the privacy insert (privacybijsluiter) in their order, then kinds
 * that products hold and breaches touch but the insert has no row for.
 *
 * - `modelRow`, `exemptionLetter`: row of the insert, and the letter of Vrijstellingsbesluit Wbp, art. 20, that
 *   rows 1-11 and 14 were taken from. Rows 12 and 13 have none. The order of rows 12-14 was not checked against
 *   annex 1 of Model Verwerkersovereenkomst 4.0.
 * - `edpbTypes`: answers to field 70 of the EDPB template for breach notification, version 1.0 (June 2026).
 *   The mapping is ours; `additional` asks for a description in field 71.
 * - `dpv`: terms of W3C DPV and its Personal Data extension, version 2.3. Empty where no term means the same.
 * - `sensitivity`: `special` is GDPR art. 9(1); `restricted` is GDPR art. 10 or UAVG art. 46; `elevated` is our advice.
 *
 * Source: as above. Retrieved 2026-11-22. Licence: W3C Document License for DPV; names of terms only.
 */
export const dataCategoryRows = deepFreeze([
  {
    code: "contact",
    sensitivity: "normal",
    modelRow: 1,
    exemptionLetter: "a",
    edpbTypes: ["basic", "contact"],
    dpv: ["pd:Contact", "pd:Name", "pd:Gender", "pd:BirthDate"],
  },
  {
    code: "participant-number",
    sensitivity: "normal",
    modelRow: 2,
    exemptionLetter: "b",
    edpbTypes: ["additional"],
    dpv: ["pd:UID"],
  },
  {
    code: "nationality-and-birthplace",
    sensitivity: "elevated",
    modelRow: 3,
    exemptionLetter: "c",
    edpbTypes: ["basic"],
    dpv: ["pd:Nationality", "pd:BirthPlace"],
  },
  {
    code: "parents",
    sensitivity: "normal",
    modelRow: 4,
    exemptionLetter: "d",
    edpbTypes: ["basic", "contact"],
    dpv: ["pd:Parent"],
  },
  {
    code: "medical",
    sensitivity: "special",
    modelRow: 5,
    exemptionLetter: "e",
    edpbTypes: ["health"],
    dpv: ["pd:MedicalHealth"],
  },
  {
    code: "religion",
    sensitivity: "special",
    modelRow: 6,
    exemptionLetter: "f",
    edpbTypes: ["religiousOrPhilosophical"],
    dpv: ["pd:Religion"],
  },
  {
    code: "study-progress",
    sensitivity: "elevated",
    modelRow: 7,
    exemptionLetter: "g",
    edpbTypes: ["additional"],
    dpv: ["pd:School", "pd:Education"],
  },
  {
    code: "organisation",
    sensitivity: "normal",
    modelRow: 8,
    exemptionLetter: "h",
    edpbTypes: ["additional"],
    dpv: [],
  },
  {
    code: "finance",
    sensitivity: "elevated",
    modelRow: 9,
    exemptionLetter: "i",
    edpbTypes: ["economicFinancial"],
    dpv: ["pd:Financial"],
  },
  {
    code: "images",
    sensitivity: "elevated",
    modelRow: 10,
    exemptionLetter: "j",
    edpbTypes: ["additional"],
    dpv: ["pd:Picture"],
  },
  {
    code: "staff",
    sensitivity: "normal",
    modelRow: 11,
    exemptionLetter: "k",
    edpbTypes: ["basic", "contact"],
    dpv: [],
  },
  {
    code: "pgn-bsn",
    sensitivity: "restricted",
    modelRow: 12,
    edpbTypes: ["nationalOrIdNumber"],
    dpv: ["pd:OfficialID"],
  },
  {
    code: "eck-id",
    sensitivity: "pseudonym",
    modelRow: 13,
    edpbTypes: ["additional"],
    dpv: ["pd:UID"],
  },
  {
    code: "other",
    sensitivity: "normal",
    modelRow: 14,
    exemptionLetter: "l",
    edpbTypes: ["additional"],
    dpv: [],
  },
  {
    code: "login-credentials",
    sensitivity: "elevated",
    edpbTypes: ["credentials"],
    dpv: ["pd:Authenticating", "pd:Username"],
  },
  {
    code: "usage",
    sensitivity: "normal",
    edpbTypes: ["additional"],
    dpv: ["pd:ServiceConsumptionBehaviour", "pd:DeviceBased"],
  },
  { code: "user-content", sensitivity: "elevated", edpbTypes: ["additional"], dpv: [] },
  { code: "location", sensitivity: "elevated", edpbTypes: ["location"], dpv: ["pd:Location"] },
  {
    code: "voice",
    sensitivity: "elevated",
    edpbTypes: ["additional"],
    dpv: ["pd:VoiceCommunicationRecording"],
  },
  { code: "ai-prompts", sensitivity: "elevated", edpbTypes: ["additional"], dpv: [] },
  {
    // A Dutch one carries the BSN.
    code: "identity-documents",
    sensitivity: "restricted",
    edpbTypes: ["officialDocuments"],
    dpv: ["pd:OfficialID"],
  },
  {
    code: "payment-methods",
    sensitivity: "elevated",
    edpbTypes: ["paymentMethods"],
    dpv: ["pd:FinancialAccount"],
  },
  {
    code: "ethnicity",
    sensitivity: "special",
    edpbTypes: ["racialOrEthnic"],
    dpv: ["pd:EthnicOrigin", "pd:Race"],
  },
  {
    code: "political-opinions",
    sensitivity: "special",
    edpbTypes: ["politicalOpinions"],
    dpv: ["pd:PoliticalOpinion"],
  },
  {
    code: "trade-union",
    sensitivity: "special",
    edpbTypes: ["tradeUnion"],
    dpv: ["pd:TradeUnionMembership"],
  },
  {
    code: "sex-life",
    sensitivity: "special",
    edpbTypes: ["sexLifeOrOrientation"],
    dpv: ["pd:Sexual"],
  },
  { code: "biometric", sensitivity: "special", edpbTypes: ["biometric"], dpv: ["pd:Biometric"] },
  { code: "genetic", sensitivity: "special", edpbTypes: ["genetic"], dpv: ["pd:Genetic"] },
  { code: "criminal", sensitivity: "restricted", edpbTypes: ["criminal"], dpv: ["pd:Criminal"] },
  { code: "profile", sensitivity: "elevated", edpbTypes: ["profile"], dpv: ["pd:Profile"] },
]);
