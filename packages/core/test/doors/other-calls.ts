import * as z from "zod/mini";
import * as nl from "../../src/messages/nl/index.ts";
import { bsn, createScanner, createScannerOf, iban, redactWithKey } from "../../src/pii/index.ts";
import { compilePolicy, decide, definePolicy, presets } from "../../src/retention/index.ts";
import { day } from "../../src/shared/index.ts";
import { type Call, type Calls, only } from "./calls.ts";

const policy = definePolicy(presets.nlEducation);
const rules = [
  {
    id: "results",
    kind: "erase",
    trigger: "leftOn",
    snapBefore: "school-year-end",
    period: "P2Y",
    when: [{ fact: "type", is: "graded" }],
  },
] as const;
const small = definePolicy({ id: "leerplein", version: "1", rules });
const longer = definePolicy({
  id: "leerplein",
  version: "2",
  rules: [{ ...rules[0], period: "P3Y" }],
});
const facts = { leftOn: "2024-06-20", type: "graded" };
const holds = [{ id: "case-1", from: "2026-01-01", until: null }];
const input = { policy, category: "absence", facts, holds, asOf: "2026-11-22", grace: "P1M" };
const records = [{ id: "r1", category: "results", facts, holds }];
const line = {
  id: "r1",
  action: "erase",
  ruleId: "results",
  triggerDay: "2024-07-31",
  at: "2026-08-01T02:00:00Z",
};
const { cutoffs, decideMany, toSql } = compilePolicy(small);
const statement = {
  policy: small,
  controller: "Stichting De Wilgen",
  processor: "Leerplein Media B.V.",
  agreement: "VO-2026-014",
  approvers: [
    { role: "privacy officer", name: "S. de Vries" },
    { role: "board", name: "M. Bakker" },
  ],
  subProcessors: [{ name: "Voorbeeld Hosting", confirmedOn: null }],
  issuer: "Leerplein Media B.V.",
  issuedOn: "2026-08-03",
  startedAt: "2026-08-01T02:00:00+02:00",
  endedAt: "2026-08-01T04:10:00+02:00",
  destroyed: [line],
  exceptions: { held: 2, failed: 0, skipped: 0 },
  hashKey: "a secret of the issuer",
};
const key = new Uint8Array(32).fill(7);
const readPdf = async () => "damaged" as const;
const keyed = { key, operators: { email: { type: "pseudonymise" } } } as const;
const letter = "Stuur het naar jan@example.org.";
const numbers = { args: ["111222333"] };
const numberOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name): [string, Call] => [name, numbers]));

const pupils = "naam;bsn\nJan;111222333";
/** Of doors that give functions of `/pii` too. */
const documentCalls: Readonly<Record<string, Call>> = {
  createPdfReader: { args: [{ getDocument: () => ({}) }] },
  decodeText: { args: [Uint8Array.of(98, 115, 110), "utf-8"] },
  scanDocument: { args: [pupils, { minConfidence: 60, maxBytes: 1000 }] },
  scanDocumentWith: { args: [pupils, { minConfidence: 60, readPdf }] },
  workbookTables: { args: [Uint8Array.of(80, 75), { maxBytes: 1000 }] },
};
const tableCalls: Readonly<Record<string, Call>> = {
  scanTable: { args: [pupils, { format: "csv", minConfidence: 60 }] },
  sniffDelimiter: { args: [pupils] },
};

/** Good calls of the other doors. */
export const otherCalls: Calls = {
  "": {
    InvalidInputError: { args: [[{ code: "required", path: ["day"], params: {} }]] },
    parseInput: { args: [day, "2026-11-22"], code: [0] },
    rule: { args: [() => []], code: [0] },
    toIssues: { args: [z.string().safeParse(1).error?.issues ?? [], 1, z.string()], code: [0, 2] },
  },
  calendar: {
    addPeriod: { args: ["2026-01-31", "P1M"] },
    dayText: { args: ["2026-11-20", "nl", { weekday: false }] },
    dayWords: { args: ["2026-11-20", "nl"] },
    dutchHolidays: { args: [2026] },
    fromWallClock: { args: ["2026-11-22", "09:15", "Europe/Amsterdam"] },
    hoursDeadline: { args: ["2026-03-27T14:00:00+01:00", 72, { rounding: "reg1182" }] },
    momentText: { args: ["2026-11-20T13:05:00Z", "nl", { weekday: false }] },
    parsePeriod: { args: ["P2Y6M"] },
    periodDeadline: {
      args: ["2026-01-15", "P1M", { holidays: ["2026-02-16"], timeZone: "Europe/Amsterdam" }],
    },
    schoolYear: { args: ["2026-11-22"] },
    toDay: { args: ["2026-07-31T22:00:00Z", "Europe/Amsterdam"] },
    toWallClock: { args: ["2026-07-31T22:00:00Z", "Europe/Amsterdam"] },
    writeICalendar: {
      args: [
        {
          language: "nl",
          name: "Termijnen",
          stampedAt: "2026-11-22T12:00:00Z",
          events: [
            {
              id: "4f1c@leerplein.example",
              day: "2026-12-01",
              summary: "Toets",
              description: "De jaarlijkse toets.",
              remindDaysBefore: 14,
            },
          ],
        },
      ],
    },
  },
  messages: { isLanguage: { args: ["en"] } },
  "messages/nl": {
    articleReference: { args: ["GDPR art. 9"] },
    legalReference: { args: ["GDPR art. 33(3)(c)"] },
  },
  "messages/en": {
    articleReference: { args: ["GDPR art. 9"] },
    legalReference: { args: ["GDPR art. 33(3)(c)"] },
  },
  parties: numberOf(["isBrin", "isKvkNumber", "isOin", "isPhoneNumber", "isRio"]),
  pii: {
    ...numberOf([
      "isANumber",
      "isAhvNumber",
      "isAmka",
      "isBelgianNationalNumber",
      "isBic",
      "isBrin",
      "isBsn",
      "isCprNumber",
      "isDutchPassport",
      "isEckId",
      "isEuVatNumber",
      "isFrenchSocialSecurityNumber",
      "isGermanTaxId",
      "isGreekTaxId",
      "isHetu",
      "isItalianTaxCode",
      "isKennitala",
      "isKvkNumber",
      "isLicencePlate",
      "isMachineReadableZone",
      "isNino",
      "isNorwegianNationalNumber",
      "isOnderwijsnummer",
      "isPaymentCard",
      "isPersonnummer",
      "isPesel",
      "isPortugueseTaxId",
      "isRsin",
      "isSpanishTaxId",
      "isVatNumber",
      "paymentCardBrand",
    ]),
    createScanner: {
      args: [{ kinds: ["bsn", "iban"], minConfidence: 60, context: { bsn: ["leerlingcode"] } }],
    },
    createScannerOf: {
      args: [[bsn, iban], { minConfidence: 60, context: { bsn: ["leerlingcode"] } }],
    },
    extendScanner: { args: [createScannerOf([bsn])] },
    defineDetector: {
      args: [{ kind: "library-card", pattern: /\bLC\d{6}\b/, labels: ["pas"], longest: 20 }],
    },
    isIban: { args: ["NL91ABNA0417164300", { registryOnly: true }] },
    redact: { args: [letter, { operators: { iban: { type: "mask", keep: 4 } } }] },
    redactWithKey: { args: [letter, keyed] },
    restore: { args: [await redactWithKey(letter, keyed), { key }] },
    scan: { args: [letter, { kinds: ["email"] }] },
    ...documentCalls,
    ...tableCalls,
    scanFields: { args: [{ pupil: { achternaam: "Jansen" } }] },
    scanJson: { args: [{ pupil: { bsn: 111222333 } }] },
    summarise: { args: [[{ kind: "bsn" }, { kind: "email" }]] },
  },
  "pii/documents": documentCalls,
  "pii/tables": tableCalls,
  retention: {
    checkGroups: { args: [[{ key: "a", people: 5 }], 6] },
    checkPolicy: { args: [policy, { categories: ["results"] }] },
    compilePolicy: { args: [small] },
    decide: { args: [input] },
    definePolicy: { args: [presets.nlEducation] },
    destructionStatement: { args: [statement] },
    diffPolicies: {
      args: [{ before: small, after: longer, triggers: { from: "2025-01-01", to: "2025-01-31" } }],
    },
    explain: {
      args: [
        decide({ ...input, policy, category: "absence" }),
        only(nl, "retention"),
        { audience: "auditor", labels: { absence: "Verzuim" } },
      ],
      texts: [1],
    },
    forecast: { args: [{ policy, records, from: "2026-07-01", to: "2026-12-31" }] },
    lastDay: { args: [{ period: "P1M" }, "2025-01-31", { timeZone: "Europe/Amsterdam" }] },
    nextSweep: { args: ["2026-08-01", ["next:01-15", "next:08-15"]] },
    rulesByTerm: {
      args: [
        { id: "file", kind: "erase", trigger: "closedOn", period: "P1Y" },
        { fact: "keepYears", terms: [{ is: 7, period: "P7Y" }] },
      ],
    },
    reapplyAfterRestore: { args: [[line], "2026-07-02T00:00:00Z"] },
  },
  vocabulary: {
    dataCategory: { args: ["medical"] },
    dataSubjectCategory: { args: ["teacher"] },
    fieldMeaning: { args: ["leerlingGebDat"] },
    transferNeed: { args: ["US", "2026-11-22"] },
  },
};

const scanner = createScanner();

/** Functions that a door's function gives back; they are doors as well. */
export const madeFunctions: readonly (readonly [string, (...input: never[]) => unknown, Call])[] = [
  ["compilePolicy().cutoffs", cutoffs, { args: ["2026-08-01"] }],
  [
    "compilePolicy().decideMany",
    (...input: Parameters<typeof decideMany>) => [...decideMany(...input)],
    // The shape of records is trusted, as it says: they come by the million.
    { args: [records, { asOf: "2026-08-01" }], code: [0] },
  ],
  [
    "compilePolicy().toSql",
    toSql,
    {
      args: [{ columns: { leftOn: "left_on", type: "type" }, holds: "none", asOf: "2026-08-01" }],
    },
  ],
  ["createScanner().scan", scanner.scan, { args: [letter] }],
  ["createScanner().redact", scanner.redact, { args: [letter, { operators: {} }] }],
  ["createScanner().redactWithKey", scanner.redactWithKey, { args: [letter, keyed] }],
  ["createScanner().scanJson", scanner.scanJson, { args: [[letter]] }],
  ["createScanner().stream", scanner.stream, { args: [keyed] }],
];
