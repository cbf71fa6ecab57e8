import {
  appendToRegister,
  breachAuthorities,
  breachClocks,
  breachRegimes,
  sealEntry,
  toRegisterEntry,
} from "../../src/breaches/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { scanTable } from "../../src/pii/index.ts";
import { completeReport, followUpReport, incompleteReport } from "../breach-reports.ts";
import { type Calls, only } from "./calls.ts";

const leaked = "naam;email\nJan;jan@voorbeeld.example\n";
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
const signal = {
  step: {
    kind: "signal",
    source: "monitoring",
    channel: "monitoring",
    summary: "Een uitzonderlijk grote export.",
  },
  at: "2026-11-20T14:05:00+01:00",
  recordedAt: "2026-11-20T14:10:00+01:00",
  by: "monitoring",
  role: "support-desk",
} as const;
const toPeople = {
  from: "Stichting De Wilgen",
  whatHappened: "Een lijst met cijfers is naar een andere school gestuurd.",
  data: ["contact", "study-progress"],
  consequences: "Iemand anders kan de cijfers hebben gezien.",
  measures: "De andere school heeft de lijst gewist.",
  advice: ["Je hoeft zelf niets te doen."],
  questions: {
    kind: "contact",
    contact: { name: "Privacydesk", email: "privacy@dewilgen.example" },
  },
};
const toAuthority = {
  phase: "new",
  reference: "DL-2026-0001",
  controller: { name: "Stichting De Wilgen", contact: toPeople.questions.contact },
  reporter: { contact: toPeople.questions.contact, function: "dpo" },
  officer: toPeople.questions.contact,
  processor: { name: "Leerplein Media B.V.", contact: toPeople.questions.contact },
  report: completeReport,
  awareAt: "2026-11-20T16:00:00+01:00",
  sentAt: "2026-11-21T16:00:00+01:00",
  assessment: { risk: "risk", reasons: "Het gaat om kinderen van een basisschool." },
  crossBorder: "no",
  police: "unknown",
  answers: [{ no: 63, value: "Leerplein Toetsen" }],
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
    breachFileOf: { args: [[toRegisterEntry("DL-2026-0001", signal)]] },
    breachFileState: { args: [{ reference: "DL-2026-0001", events: [signal] }] },
    breachState: { args: [[entry, decided], { contractHours: 24 }] },
    checkBundle: { args: [[completeReport, completeReport], { withinDays: 7 }] },
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
    composeAuthorityNotice: {
      args: [toAuthority, { ...reportWords, ...only(nl, "answerSheet") }, { format: "text" }],
      texts: [1],
    },
    composeControllerNotice: {
      args: [
        {
          reference: "DL-2026-0001",
          from: "Stichting De Wilgen",
          to: "Leerplein Media B.V.",
          sentAt: "2026-11-20T16:00:00+01:00",
          report: completeReport,
          requests: ["stop-it", "keep-logs"],
          questions: toPeople.questions,
        },
        { ...reportWords, ...only(nl, "controllerNotice") },
        { format: "markdown" },
      ],
      texts: [1],
    },
    composePublicNotice: {
      args: [
        { ...toPeople, place: "https://dewilgen.example/datalek" },
        only(nl, "subjectNotice", "dataCategoryLabels"),
        { format: "html" },
      ],
      texts: [1],
    },
    composeSubjectNotice: {
      args: [
        { ...toPeople, audience: "pupil" },
        only(nl, "subjectNotice", "dataCategoryLabels"),
        { format: "text" },
      ],
      texts: [1],
    },
    composeProcessorNotice: {
      args: [notice, { ...reportWords, ...only(nl, "processorNotice") }, { format: "markdown" }],
      texts: [1],
    },
    dayText: { args: ["2026-11-20", "nl"] },
    defineRegime: { args: [breachRegimes["nl-cbw"]] },
    describeReport: { args: [completeReport, reportWords], texts: [1] },
    draftAssessment: { args: [completeReport, { role: "processor" }] },
    draftFromMatches: { args: [[{ kind: "bsn" }, { kind: "email" }]] },
    draftFromTable: { args: [scanTable(leaked), leaked] },
    dutyTasks: {
      args: [
        { reference: "DL-2026-0001", events: [signal] },
        {
          now: "2026-11-21T09:00:00+01:00",
          boards: ["Stichting De Wilgen"],
          told: [{ board: "Stichting De Wilgen", at: "2026-11-21T08:00:00+01:00" }],
        },
      ],
    },
    entriesOf: { args: [register, "DL-2026-0001"] },
    eraseFromRegister: { args: [closed, erasure] },
    exportRegister: {
      args: [register, { organisation: "Leerplein", exportedAt: "2026-12-01T10:00:00+01:00" }],
    },
    dutyReminders: {
      args: [
        breachClocks({ awareness: "2026-11-27T16:00:00+01:00" }, { regimes: [breachRegimes.gdpr] }),
        { share: 0.8 },
      ],
    },
    fileClockFacts: { args: [{ reference: "DL-2026-0001", events: [signal] }] },
    findAuthorities: {
      args: [breachAuthorities, { country: "NL", sector: "care", asOf: "2026-11-29" }],
    },
    futureMoments: { args: [completeReport, { now: "2026-11-20T09:00:00+01:00" }] },
    jointRepair: { args: [{ reference: "DL-2026-0001", events: [signal] }, "2026-12-01"] },
    momentText: { args: ["2026-11-20T13:05:00Z", "nl"] },
    reportForBoard: { args: [completeReport, "Stichting De Wilgen"] },
    reportsForBoards: { args: [completeReport] },
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
    toCsv: {
      args: [register, { ...reportWords, ...only(nl, "breachTable") }, { delimiter: "," }],
      texts: [1],
    },
    toDpv: {
      args: [
        {
          reference: "DL-2026-0001",
          report: completeReport,
          facts: assessed,
          notices: ["initial"],
          isDelayJustified: true,
          isCrossBorder: false,
        },
      ],
    },
    toAnswerSheet: {
      args: [toAuthority, { ...reportWords, ...only(nl, "answerSheet") }],
      texts: [1],
    },
    toEdpbTemplate: {
      args: [toAuthority],
    },
    toRegisterEntry: { args: ["DL-2026-0001", signal] },
    toStoredEntry: { args: [sealed] },
    toVeris: { args: [completeReport, { incidentId: "6a1f0c9e", status: "Confirmed" }] },
    transition: {
      args: [
        { reference: "DL-2026-0001", events: [signal] },
        { ...signal, step: { kind: "triage" } },
      ],
    },
    verifyExport: {
      args: [
        {
          manifest: {
            format: "bijsluiter-breach-register",
            version: 1,
            organisation: "Leerplein",
            exportedAt: "2026-12-01T10:00:00+01:00",
            digests: register.map(({ hash }) => hash),
            head: register.at(-1)?.hash,
          },
          lines: register,
        },
        {},
      ],
    },
    verifyRegister: { args: [register, { heads: [{ sequence: 1, hash: "0".repeat(64) }] }] },
  },
  "breaches/jws": {
    exportSigner: { args: [{ key: {}, algorithm: "EdDSA", keyId: "2026" }] },
    exportVerifier: { args: [{ key: {}, algorithm: "ES256" }] },
  },
};
