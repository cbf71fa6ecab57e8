import {
  appendToRegister,
  breachAuthorities,
  breachRegimes,
  sealEntry,
} from "../../src/breaches/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { completeReport, followUpReport, incompleteReport } from "../breach-reports.ts";
import { type Calls, only } from "./calls.ts";

const entry = {
  reference: "DL-2026-0001",
  recordedAt: "2026-11-20T15:30:00+01:00",
  recordedBy: "servicedesk",
  event: { kind: "reported", report: incompleteReport },
} as const;
const decided = {
  reference: "DL-2026-0001",
  recordedAt: "2026-11-21T10:00:00+01:00",
  recordedBy: "servicedesk",
  event: {
    kind: "decided",
    at: "2026-11-21T09:45:00+01:00",
    notifyAuthority: "yes",
    informPeople: "not-decided",
    reasons: "Toetsscores van kinderen zijn bij een ander gekomen.",
  },
} as const;
const register = appendToRegister([], entry);
const sealed = sealEntry(entry, undefined);
const closed = appendToRegister(register, {
  reference: "DL-2026-0001",
  recordedAt: "2026-12-01T10:00:00+01:00",
  recordedBy: "servicedesk",
  event: {
    kind: "closed",
    at: "2026-12-01T10:00:00+01:00",
    evaluation: "De keuzelijst is verbeterd en getest.",
    reasonsNobodyTold: "Er zijn geen besturen geraakt.",
  },
});
const erasure = {
  reference: "DL-2026-0001",
  recordedAt: "2032-01-01T02:00:00+01:00",
  recordedBy: "retention",
  basis: "breach-register: five years",
};
const [board] = completeReport.boards.affected;
const notice = {
  reference: "DL-2026-0001",
  from: "Leerplein Media B.V.",
  to: board,
  sentAt: "2026-11-20T16:00:00+01:00",
  report: completeReport,
};
const reportWords = only(nl, "breachReport", "dataCategoryLabels", "dataSubjectCategoryLabels");
const facts = {
  processorEstablished: "2026-09-11T15:00:00+02:00",
  contractHours: 24,
  controllerInformed: "2026-09-14T14:30:00+02:00",
};
const assessed = {
  role: "controller",
  unintelligible: "no",
  access: "happened",
  recipients: { kind: "known", number: "few", cooperation: "confirmed" },
  data: [
    { kind: "contact" },
    { kind: "special-category", littleInsight: "Twee opmerkingen over lactose." },
  ],
  integrity: "none",
  availability: { duration: "none", effect: "none" },
  people: { vulnerable: "no", count: 15 },
};

/** Good calls of `/breaches`. */
export const breachCalls: Calls = {
  breaches: {
    appendToRegister: { args: [register, decided] },
    assessBreach: { args: [assessed] },
    assessSignificance: {
      args: [
        {
          incident: { at: "2026-11-20T10:00:00+01:00", loss: 120_000, rootCause: "cause-1" },
          turnoverLastYear: 2_000_000,
          earlier: [{ at: "2026-10-20T10:00:00+02:00", loss: 1000, rootCause: "cause-1" }],
        },
      ],
    },
    applyFollowUp: { args: [incompleteReport, followUpReport] },
    breachClocks: { args: [facts, { regime: "gdpr", now: "2026-09-15T09:00:00+02:00" }] },
    breachState: { args: [[entry, decided], { contractHours: 24 }] },
    checkDecision: {
      args: [
        assessed,
        {
          risk: "unlikely",
          notifyAuthority: "no",
          informPeople: "no",
          reasons: "Wij hebben alle stukken samen bekeken.",
          confirmed: ["people-not-vulnerable", "little-insight"],
          decidedBy: "fg",
          secondedBy: "bestuur",
        },
      ],
    },
    checkProcessorNotice: { args: [notice] },
    composeProcessorNotice: {
      args: [notice, { ...reportWords, ...only(nl, "processorNotice") }, { format: "markdown" }],
      texts: [1],
    },
    dayText: { args: ["2026-11-20", "nl"] },
    defineRegime: { args: [breachRegimes["nl-cbw"]] },
    describeReport: { args: [completeReport, reportWords], texts: [1] },
    draftAssessment: { args: [completeReport, { role: "processor" }] },
    draftFromMatches: { args: [[{ kind: "bsn" }, { kind: "email" }]] },
    entriesOf: { args: [register, "DL-2026-0001"] },
    eraseFromRegister: { args: [closed, erasure] },
    findAuthorities: {
      args: [breachAuthorities, { country: "NL", sector: "care", asOf: "2026-11-29" }],
    },
    futureMoments: { args: [completeReport, { now: "2026-11-20T09:00:00+01:00" }] },
    momentText: { args: ["2026-11-20T13:05:00Z", "nl"] },
    sealEntry: { args: [decided, sealed] },
    severity: {
      args: [
        {
          data: [
            {
              category: "simple",
              adjustment: {
                steps: 1,
                factor: "individualCharacteristics",
                reasons: "Het gaat om leerlingen van de basisschool.",
              },
            },
          ],
          identification: [{ identifier: "fullName", level: "significant" }],
          combined: { level: "maximum", reasons: "Naam, geboortedatum en e-mailadres samen." },
          circumstances: {
            confidentiality: "knownRecipients",
            integrity: "notAffected",
            availability: "notAffected",
            maliciousIntent: "no",
          },
          individuals: 28,
          unintelligible: "no",
          stated: { level: "high", reasons: "De school houdt een hogere ernst aan." },
        },
      ],
    },
    sidesTouched: { args: [["theft", "read"]] },
    silentFields: { args: ["people", { categories: ["pupil"] }, ["people.count"]] },
    timeLeftText: { args: [{ leftMs: 5_000_000 }, nl.breachClocks], texts: [1] },
    toStoredEntry: { args: [sealed] },
    verifyRegister: { args: [register, { heads: [{ sequence: 1, hash: "0".repeat(64) }] }] },
  },
};
