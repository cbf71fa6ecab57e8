import type { AgreementFinding } from "../src/agreements/checks/agreement-finding.ts";
import type { StatedCode } from "../src/agreements/data/stated-rules.ts";
import type { AgreementClause, ProcessingAgreement } from "../src/agreements/index.ts";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
  leerpleinSecurity,
} from "./processing-agreements.ts";

type Place = AgreementFinding["where"];

const having = (change: Partial<ProcessingAgreement>): ProcessingAgreement => ({
  ...draftAgreement,
  ...change,
});
const controller = (change: Partial<ProcessingAgreement["controller"]>) =>
  having({ controller: { ...draftAgreement.controller, ...change } });
const processor = (change: Partial<ProcessingAgreement["processor"]>) =>
  having({ processor: { ...draftAgreement.processor, ...change } });
const clause = (bad: AgreementClause) =>
  having({ clauses: [...draftAgreement.clauses.filter(({ id }) => id !== bad.id), bad] });
const last = draftAgreement.clauses.length - 1;
const [assessed, byBoard, bySupplier] = activeAgreement.signatures;
if (!assessed || !byBoard || !bySupplier) throw new Error("the example is signed");
const signed = (...signatures: ProcessingAgreement["signatures"]) =>
  ({ ...activeAgreement, signatures }) satisfies ProcessingAgreement;
const deviation = {
  clauseId: "liability",
  from: "Onbeperkt.",
  to: "Tot een bedrag.",
  motivation: "De verzekering dekt niet meer.",
  recordedAt: "2026-07-01",
  agreedBy: ["controller", "processor"],
} as const;
const ended = {
  ...activeAgreement,
  status: "ended",
  ending: {
    endedOn: "2026-10-31",
    handOver: "export",
    handOverUntil: "2026-12-31",
    destroyBy: "2027-01-31",
  },
} as const satisfies ProcessingAgreement;
const ending = (
  change: Partial<typeof ended.ending | NonNullable<ProcessingAgreement["ending"]>>,
) => ({ ...ended, ending: { ...ended.ending, ...change } }) as ProcessingAgreement;
const destroyed = (change: Partial<NonNullable<ProcessingAgreement["destruction"]>>) =>
  ({
    ...ended,
    status: "data-destroyed",
    destruction: {
      destroyedOn: "2026-11-20",
      statement: "LP-VN-1",
      confirmedBy: ["Wolkenhuis B.V."],
      ...change,
    },
  }) satisfies ProcessingAgreement;

/** Each code of a field that is filled in and cannot be true: an agreement that has it, and every place that is named for it. */
export const statedFaults: Readonly<
  Record<StatedCode, readonly [ProcessingAgreement, readonly Place[]]>
> = {
  "text-says-nothing": [clause({ id: "definitions", text: "n.v.t." }), [["clauses", last, "text"]]],
  "number-not-real": [processor({ kvk: "00000000" }), [["processor", "kvk"]]],
  "address-unencrypted": [
    having({
      annexes: [
        ...draftAgreement.annexes,
        {
          kind: "document",
          label: "3",
          title: "Tarieven",
          holds: "other",
          url: "http://leerplein.example",
        },
      ],
    }),
    [["annexes", 2, "url"]],
  ],
  "address-of-example": [processor({ email: "info@example.com" }), [["processor", "email"]]],
  "address-of-free-mail": [
    controller({ email: "dewilgen@hotmail.com" }),
    [["controller", "email"]],
  ],
  "entry-repeated": [
    having({
      annexes: [
        {
          kind: "security",
          label: "2",
          security: { ...leerpleinSecurity, measures: ["Versleuteling.", "Versleuteling."] },
        },
      ],
    }),
    [["annexes", 0, "security", "measures", 1]],
  ],
  "parties-same": [
    having({
      controller: {
        ...draftAgreement.controller,
        name: "Leerplein Media",
        administrationNumber: { scheme: "kvk", value: "12345678" },
        email: "Contracten@leerplein.example",
      },
    }),
    [
      ["processor", "name"],
      ["processor", "kvk"],
      ["processor", "email"],
    ],
  ],
  "signatory-same": [
    {
      ...processor({ representative: { name: "M. Bakker", function: "directeur" } }),
      signatures: [byBoard, { ...bySupplier, name: "M. Bakker" }],
    },
    [
      ["processor", "representative", "name"],
      ["signatures", 1, "name"],
    ],
  ],
  "officer-signs": [
    {
      ...controller({
        representative: { name: "M. Bakker", function: "FG" },
        mandates: [{ name: "S. de Vries", function: "Privacy Officer", may: ["sign"] }],
      }),
      signatures: [{ ...byBoard, function: "functionaris gegevensbescherming" }],
    },
    [
      ["controller", "representative", "function"],
      ["controller", "mandates", 0, "function"],
      ["signatures", 0, "function"],
    ],
  ],
  "signed-without-mandate": [
    signed(assessed, { ...byBoard, name: "Iemand Anders" }, bySupplier),
    [["signatures", 1, "name"]],
  ],
  "term-notice-zero": [
    having({ term: { startsOn: "2026-08-01", noticePeriod: "P0D" } }),
    [["term", "noticePeriod"]],
  ],
  "term-notice-long": [
    having({ term: { startsOn: "2026-08-01", endsOn: "2027-07-31", noticePeriod: "P13M" } }),
    [["term", "noticePeriod"]],
  ],
  "term-implausible": [
    having({ term: { startsOn: "2029-08-01", endsOn: "2126-07-31", renewsFor: "P50Y" } }),
    [
      ["term", "startsOn"],
      ["term", "endsOn"],
      ["term", "renewsFor"],
    ],
  ],
  "starts-before-drawn-up": [having({ term: { startsOn: "2026-06-30" } }), [["term", "startsOn"]]],
  "date-in-future": [
    {
      ...signed({ ...assessed, at: "2027-01-01T10:00:00Z" }),
      underlyingAgreement: { date: "2027-01-01", description: "Licenties." },
      deviations: [{ ...deviation, recordedAt: "2027-01-01" }],
    },
    [
      ["underlyingAgreement", "date"],
      ["deviations", 0, "recordedAt"],
      ["signatures", 0, "at"],
    ],
  ],
  "date-before-law": [
    having({
      drawnUpOn: "1999-07-01",
      underlyingAgreement: { date: "1999-06-01", description: "Licenties." },
      term: { startsOn: "1999-08-01" },
    }),
    [["drawnUpOn"], ["term", "startsOn"], ["underlyingAgreement", "date"]],
  ],
  "model-after-date": [having({ model: "model-4.0", drawnUpOn: "2022-04-12" }), [["drawnUpOn"]]],
  "clauses-missing": [having({ clauses: [] }), [["clauses"]]],
  "clause-empty": [
    having({ clauses: [{ id: "use", says: [] }, { id: "definitions" }] }),
    [
      ["clauses", 0],
      ["clauses", 1],
    ],
  ],
  "annexes-missing": [having({ annexes: [] }), [["annexes"]]],
  "measures-missing": [
    having({
      annexes: [{ kind: "security", label: "2", security: { ...leerpleinSecurity, measures: [] } }],
    }),
    [["annexes", 0, "security", "measures"]],
  ],
  "objection-excluded": [
    clause({
      id: "sub-processors",
      terms: { authorisation: "general", noticeDays: 30, objection: "no" },
    }),
    [["clauses", last, "terms", "objection"]],
  ],
  "number-implausible": [
    clause({
      id: "breach",
      terms: { standard: "without-undue-delay", maxHours: 0.1, clockStart: "awareness" },
    }),
    [["clauses", last, "terms", "maxHours"]],
  ],
  "destruction-late": [
    clause({ id: "retention-destruction", terms: { destructionWithinDays: 3650 } }),
    [["clauses", last, "terms", "destructionWithinDays"]],
  ],
  "hand-over-none": [
    clause({ id: "retention-destruction", terms: { destructionWithinDays: 0, handOverDays: 0 } }),
    [
      ["clauses", last, "terms", "handOverDays"],
      ["clauses", last, "terms", "destructionWithinDays"],
    ],
  ],
  "retention-after-destruction": [
    having({
      annexes: [
        {
          kind: "privacy-insert",
          label: "1",
          insert: {
            ...leerpleinInsert,
            personalData: [
              {
                category: "contact",
                retention: { kind: "term", trigger: "subscriptionEndedOn", period: "P2Y" },
              },
            ],
          },
        },
      ],
    }),
    [["annexes", 0, "insert", "personalData", 0, "retention", "period"]],
  ],
  "export-after-gone": [
    having({ providerExits: [{ name: "Wolk", exportDays: 90, goneWithinDays: 30 }] }),
    [["providerExits", 0, "exportDays"]],
  ],
  "deviation-without-difference": [
    having({ deviations: [{ ...deviation, to: deviation.from }] }),
    [["deviations", 0, "to"]],
  ],
  "status-at-odds": [
    { ...ended, status: "active", term: { startsOn: "2027-08-01" } },
    [["status"], ["ending"]],
  ],
  "ending-at-odds": [
    destroyed({ destroyedOn: "2027-02-01", confirmedBy: [] }),
    [
      ["destruction", "destroyedOn"],
      ["destruction", "confirmedBy"],
    ],
  ],
};

/** More ends whose days do not fit each other, with the place that is named. */
export const endingFaults: readonly (readonly [string, ProcessingAgreement, readonly Place[]])[] = [
  ["as it should be", ended, []],
  ["confirmed by everyone", destroyed({}), []],
  ["still to come", ending({ endedOn: "2026-12-01" }), [["ending", "endedOn"]]],
  [
    "taken along for longer than it is there",
    ending({ handOverUntil: "2027-03-01" }),
    [["ending", "handOverUntil"]],
  ],
  ["not wanted, until a day", ending({ handOver: "not-wanted" }), [["ending", "handOverUntil"]]],
  [
    "gone before the end",
    ending({ destroyBy: "2026-09-01", handOverUntil: "2026-08-01" }),
    [
      ["ending", "handOverUntil"],
      ["ending", "destroyBy"],
    ],
  ],
  [
    "gone in the state before",
    destroyed({ destroyedOn: "2026-09-01" }),
    [["destruction", "destroyedOn"]],
  ],
];

/** States that do not fit what is recorded. */
export const stateFaults: readonly (readonly [string, ProcessingAgreement, readonly Place[]])[] = [
  ["ended with its end", ended, []],
  ["ended without its end", { ...activeAgreement, status: "ended" }, [["status"]]],
  ["destroyed without a statement", { ...ended, status: "data-destroyed" }, [["status"]]],
  ["a statement while it runs", { ...destroyed({}), status: "ended" }, [["destruction"]]],
  [
    "another state than the last step led to",
    {
      ...activeAgreement,
      history: [
        {
          event: "offer",
          at: "2026-07-02T10:00:00Z",
          by: "J. Jansen",
          from: "draft",
          to: "offered",
        },
      ],
    },
    [["status"]],
  ],
];
