import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport, silentReport } from "../../../test/breach-reports.ts";
import { edpbCaseFacts } from "../../../test/edpb-case-facts.ts";
import vectors from "../../../test/vectors/edpb-01-2021.json" with { type: "json" };
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import {
  gravityOfKinds,
  kindsOfCategory,
  riskByAvailability,
  riskByExposure,
} from "../data/assessment-rule.ts";
import {
  type AssessmentFacts,
  assessBreach,
  assessmentFacts,
  type BreachDecision,
  checkDecision,
  draftAssessment,
  type FirstReport,
} from "../index.ts";
import { risksInOrder } from "./assess-breach.ts";

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const facts = (caseNo: number): AssessmentFacts => edpbCaseFacts[caseNo] as AssessmentFacts;
const asked = (of: AssessmentFacts) =>
  Object.fromEntries(assessBreach(of).duties.map((row) => [row.duty, row.asked]));
const yesNo = (value: boolean) => (value ? "yes" : "no");

describe("assessBreach, the cases of EDPB Guidelines 01/2021", () => {
  it.each(vectors.cases)("case $caseNo, $title: $risk ($outcomeStatus)", (row) => {
    const { risk } = assessBreach(facts(row.caseNo));
    expect(risk).toBe(row.risk);
    expect(asked(facts(row.caseNo))).toEqual({
      register: yesNo(row.outcomes.internalDocumentation),
      authority: yesNo(row.outcomes.notifySupervisoryAuthority),
      people: yesNo(row.outcomes.communicateToDataSubjects),
      board: "no",
    });
  });

  it.each(vectors.cases)("case $caseNo has the exposure of the fitted rule", (row) => {
    const { exposure } = assessBreach(facts(row.caseNo));
    expect(exposure).toBe(kebab(row.ruleFeatures.exposure));
  });

  it("splits them as the document does", () => {
    const split = (of: Partial<ReturnType<typeof asked>>) =>
      vectors.cases
        .map(({ caseNo }) => caseNo)
        .filter((caseNo) =>
          Object.entries(of).every(([duty, answer]) => asked(facts(caseNo))[duty] === answer),
        );
    expect(split({ authority: "no" })).toEqual(vectors.summary.documentOnly);
    expect(split({ authority: "yes", people: "no" })).toEqual(vectors.summary.authorityOnly);
    expect(split({ authority: "yes", people: "yes" })).toEqual(vectors.summary.both);
  });

  it("holds the tables of the candidate rule", () => {
    const { exposureByGravity, availability } = vectors.candidateRule;
    const names = Object.entries(exposureByGravity).map(([name, row]) => [
      kebab(name),
      Object.values(row),
    ]);
    expect(Object.fromEntries(names)).toEqual(riskByExposure);
    expect(Object.values(availability)).toEqual(Object.values(riskByAvailability));
  });
});

const mild: AssessmentFacts = {
  role: "controller",
  unintelligible: "no",
  access: "happened",
  recipients: { kind: "known", number: "few", cooperation: "confirmed" },
  data: [{ kind: "contact" }],
  integrity: "none",
  availability: { duration: "none", effect: "none" },
  people: { vulnerable: "no", count: 3 },
};
const reasons = "Wij hebben alle stukken samen bekeken.";

describe("assessBreach, other facts", () => {
  it.each<[string, string, Partial<AssessmentFacts>, string]>([
    [
      "a call centre without power for minutes",
      "EDPB 9/2022, B-iii",
      {
        access: "excluded",
        evidence: reasons,
        availability: { duration: "hours", effect: "none" },
      },
      "unlikely",
    ],
    [
      "records of a hospital gone for thirty hours",
      "EDPB 9/2022, B-viii",
      {
        access: "excluded",
        evidence: reasons,
        data: [{ kind: "special-category" }],
        availability: { duration: "days", effect: "serious" },
      },
      "high",
    ],
    [
      "students on a list of a thousand",
      "EDPB 9/2022, B-ix",
      {
        recipients: { kind: "known", number: "many", cooperation: "unknown" },
        data: [{ kind: "study-results" }],
      },
      "risk",
    ],
    [
      "the same for a primary school",
      "children one step graver",
      {
        recipients: { kind: "known", number: "many", cooperation: "unknown" },
        data: [{ kind: "study-results" }],
        people: { vulnerable: "yes" },
      },
      "high",
    ],
    [
      "101 addresses of a party in To",
      "AP, 16 June 2020",
      {
        recipients: { kind: "known", number: "many", cooperation: "unknown" },
        data: [{ kind: "special-category" }],
      },
      "high",
    ],
    [
      "a recipient who will not delete",
      "not cooperating",
      { recipients: { kind: "known", number: "few", cooperation: "refused" } },
      "risk",
    ],
    [
      "nobody knows whether it was opened",
      "unsure: worst, EDPB 01/2021 par. 30",
      { access: "unknown", recipients: { kind: "unknown" }, data: [{ kind: "study-results" }] },
      "high",
    ],
    [
      "encrypted, but the key may be gone",
      "unknown is not yes",
      { unintelligible: "unknown", recipients: { kind: "unknown" } },
      "risk",
    ],
    [
      "gone for good, little harm",
      "data of people are gone",
      {
        access: "excluded",
        evidence: reasons,
        availability: { duration: "permanent", effect: "none" },
      },
      "risk",
    ],
    [
      "gone for good, care files",
      "unrecoverable and sensitive",
      {
        access: "excluded",
        evidence: reasons,
        data: [{ kind: "special-category" }],
        availability: { duration: "permanent", effect: "small" },
      },
      "high",
    ],
    [
      "gone for hours, and noticed",
      "small effect",
      {
        access: "excluded",
        evidence: reasons,
        availability: { duration: "hours", effect: "small" },
      },
      "risk",
    ],
    [
      "altered and used",
      "integrity",
      { access: "excluded", evidence: reasons, integrity: "possibly-used" },
      "risk",
    ],
    [
      "a bank number altered and used",
      "integrity",
      { access: "excluded", evidence: reasons, integrity: "unknown", data: [{ kind: "finance" }] },
      "high",
    ],
    [
      "a kind that nobody named",
      "unknown is not least",
      { data: [{ kind: "other" }], recipients: { kind: "unknown" } },
      "high",
    ],
  ])("%s (%s): %s", (_what, _source, changed, risk) => {
    expect(assessBreach({ ...mild, ...changed }).risk).toBe(risk);
  });

  it("tells a processor to tell the board, whatever the risk", () => {
    expect(asked({ ...mild, role: "processor" })).toMatchObject({ authority: "no", board: "yes" });
  });

  it("excuses people on a ground, and only at a high risk", () => {
    const exception = { ground: "c", reasons, publicMeasure: "Bericht op de website" } as const;
    const high = {
      ...mild,
      recipients: { kind: "hostile" },
      data: [{ kind: "finance" }],
      exception,
    } as const;
    const [, authority, people] = assessBreach(high).duties;
    expect(authority?.asked).toBe("yes");
    expect(people).toMatchObject({
      asked: "excused",
      ground: "c",
      basis: { ref: "GDPR art. 34(3)" },
    });
    expect(assessBreach({ ...mild, exception }).duties[2]?.asked).toBe("no");
    expect(assessBreach(high).confirm).toContain("exception-holds");
  });

  it("names every reason and what a person must look at", () => {
    expect(assessBreach(facts(10))).toMatchObject({
      reasons: [
        "data-unintelligible",
        "data-most-grave",
        "vulnerable-people",
        "lost-for-a-short-time",
      ],
      confirm: ["key-is-safe"],
    });
    expect(assessBreach(facts(15)).confirm).toEqual([
      "recipients-deleted",
      "little-insight",
      "people-not-vulnerable",
    ]);
    expect(assessBreach(facts(6)).confirm).toContain("many-people");
    expect(assessBreach(facts(1)).confirm).toContain("evidence-is-complete");
    expect(assessBreach(facts(11)).reasons).toContain("unknown-read-as-worst");
  });

  it.each<[string, object, string]>([
    ["access excluded without evidence", { access: "excluded" }, "evidence: required"],
    [
      "one word of evidence",
      { access: "excluded", evidence: "logbestanden" },
      "evidence: says-nothing",
    ],
    [
      "little insight without a reason",
      { data: [{ kind: "special-category", littleInsight: "" }] },
      "littleInsight: too-short",
    ],
    [
      "known recipients without a number",
      { recipients: { kind: "known", cooperation: "asked" } },
      "recipients.number: required",
    ],
    [
      "known recipients without more",
      { recipients: { kind: "known", number: "few" } },
      "recipients.cooperation: required",
    ],
    ["no data", { data: [] }, "data: too-short"],
    [
      "a ground that does not exist",
      { exception: { ground: "d", reasons } },
      "exception.ground: not-an-option",
    ],
    [
      "ground c without its place",
      { exception: { ground: "c", reasons } },
      "exception.publicMeasure: required",
    ],
  ])("refuses %s", (_what, changed, message) => {
    expect(() => assessBreach({ ...mild, ...changed } as AssessmentFacts)).toThrow(message);
  });
});

const kinds = Object.keys(gravityOfKinds) as (keyof typeof gravityOfKinds)[];
const anyFacts: fc.Arbitrary<AssessmentFacts> = fc
  .record({
    role: fc.constantFrom("controller" as const, "processor" as const),
    unintelligible: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    access: fc.constantFrom(
      "excluded" as const,
      "possible" as const,
      "happened" as const,
      "unknown" as const,
    ),
    recipients: fc.oneof(
      fc.constantFrom(
        { kind: "none" } as const,
        { kind: "hostile" } as const,
        { kind: "unknown" } as const,
      ),
      fc.record({
        kind: fc.constant("known" as const),
        number: fc.constantFrom("few" as const, "many" as const, "unknown" as const),
        cooperation: fc.constantFrom(
          "confirmed" as const,
          "asked" as const,
          "refused" as const,
          "unknown" as const,
        ),
      }),
    ),
    data: fc.array(fc.record({ kind: fc.constantFrom(...kinds) }), { minLength: 1, maxLength: 4 }),
    integrity: fc.constantFrom(
      "none" as const,
      "restored-before-use" as const,
      "possibly-used" as const,
      "unknown" as const,
    ),
    availability: fc.record({
      duration: fc.constantFrom(
        "none" as const,
        "hours" as const,
        "days" as const,
        "permanent" as const,
        "unknown" as const,
      ),
      effect: fc.constantFrom(
        "none" as const,
        "small" as const,
        "serious" as const,
        "unknown" as const,
      ),
    }),
    people: fc.record({
      vulnerable: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    }),
  })
  .map((drawn) => (drawn.access === "excluded" ? { ...drawn, evidence: reasons } : drawn));
const rank = (of: AssessmentFacts) => risksInOrder.indexOf(assessBreach(of).risk);

describe("assessBreach, always", () => {
  it("weighs children a step more, and never less", () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const [adults, children] = (["no", "yes"] as const).map((vulnerable) => ({
          ...drawn,
          people: { vulnerable },
        })) as [AssessmentFacts, AssessmentFacts];
        const before = assessBreach(adults).gravity;
        expect(assessBreach(children).gravity).toBe(Math.min(3, before + 1));
        expect(rank(children)).toBeGreaterThanOrEqual(rank(adults));
      }),
    );
  });

  it("reads an unknown answer as no better than any answer", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom("yes" as const, "no" as const), (drawn, known) => {
        expect(rank({ ...drawn, unintelligible: "unknown" })).toBeGreaterThanOrEqual(
          rank({ ...drawn, unintelligible: known }),
        );
        expect(rank({ ...drawn, people: { vulnerable: "unknown" } })).toBeGreaterThanOrEqual(
          rank({ ...drawn, people: { vulnerable: known } }),
        );
        expect(rank({ ...drawn, recipients: { kind: "unknown" } })).toBeGreaterThanOrEqual(
          rank({
            ...drawn,
            recipients: { kind: "known", number: "few", cooperation: "confirmed" },
          }),
        );
      }),
    );
  });

  it("always keeps a register, notifies unless unlikely, and tells people at a high risk", () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const { risk, reasons: why } = assessBreach(drawn);
        expect(why.length).toBeGreaterThan(0);
        expect(asked(drawn)).toEqual({
          register: "yes",
          authority: yesNo(risk !== "unlikely"),
          people: yesNo(risk === "high"),
          board: yesNo(drawn.role === "processor"),
        });
      }),
    );
  });
});

describe("draftAssessment", () => {
  it("takes from a report what it tells, and leaves the rest unknown", () => {
    expect(draftAssessment(completeReport, { role: "processor" })).toEqual({
      role: "processor",
      unintelligible: "no",
      access: "happened",
      recipients: { kind: "unknown" },
      data: [{ kind: "contact" }, { kind: "birth-date" }, { kind: "study-results" }],
      integrity: "none",
      availability: { duration: "none", effect: "none" },
      people: { vulnerable: "yes", count: 84 },
    });
    expect(draftAssessment(incompleteReport, { role: "controller" }).people).toEqual({
      vulnerable: "yes",
    });
  });

  const withGroups = (groups: Partial<FirstReport>): FirstReport =>
    ({ ...completeReport, ...groups }) as FirstReport;
  it.each<[string, Partial<FirstReport>, object]>([
    [
      "theft of readable data by an attacker",
      {
        effect: { effects: ["theft"], unintelligible: "partly" },
        cause: { ...completeReport.cause, intent: "malicious" },
      },
      {
        unintelligible: "no",
        recipients: { kind: "hostile" },
        availability: { duration: "unknown", effect: "unknown" },
      },
    ],
    [
      "encrypted data that were destroyed",
      { effect: { effects: ["delete-or-destroy", "change"], unintelligible: "yes" } },
      { unintelligible: "yes", access: "happened", integrity: "unknown" },
    ],
    [
      "nobody can tell whether it is readable",
      { effect: { effects: ["read"], unintelligible: "cannot-be-determined" } },
      { unintelligible: "unknown" },
    ],
    [
      "staff only",
      { people: { categories: ["teacher"], count: { kind: "range", minimum: 2, maximum: 9 } } },
      { people: { vulnerable: "no", count: 9 } },
    ],
    [
      "people of another kind",
      { people: { categories: ["other"], count: { kind: "cannot-be-determined" } } },
      { people: { vulnerable: "unknown" } },
    ],
  ])("%s", (_what, groups, expected) => {
    const drafted = draftAssessment(withGroups(groups), { role: "controller" });
    expect(drafted).toMatchObject(expected);
    expect(assessmentFacts.safeParse(drafted).success).toBe(true);
  });

  it("leaves everything unknown of a report that tells nothing", () => {
    const drafted = draftAssessment(silentReport, { role: "controller" });
    expect(drafted.people.vulnerable).toBe("unknown");
    expect(assessBreach(drafted).risk).toBe("high");
  });

  it("has kinds for every category of the vocabulary", () => {
    for (const own of Object.values(kindsOfCategory)) expect(own.length).toBeGreaterThan(0);
  });
});

describe("checkDecision", () => {
  const decision: BreachDecision = {
    risk: "unlikely",
    notifyAuthority: "no",
    informPeople: "no",
    reasons,
    confirmed: ["people-not-vulnerable"],
    decidedBy: "fg",
    secondedBy: "bestuur",
  };
  const serious: AssessmentFacts = {
    ...mild,
    recipients: { kind: "hostile" },
    data: [{ kind: "finance" }],
  };
  const exception = { ground: "b", reasons } as const;
  it.each<[string, AssessmentFacts, Partial<BreachDecision>, readonly string[]]>([
    ["no notice, seconded and confirmed", mild, {}, []],
    ["no second person", mild, { secondedBy: undefined as never }, ["error four-eyes-missing"]],
    ["the same person twice", mild, { secondedBy: "FG" }, ["error four-eyes-missing"]],
    ["a risk that is not notified", mild, { risk: "risk" }, ["error authority-not-notified"]],
    ["lower than the facts point to, by two", serious, {}, ["warning lower-than-assessed"]],
    [
      "lower than the facts point to, alone",
      serious,
      { secondedBy: undefined as never },
      ["error lower-than-assessed", "error four-eyes-missing"],
    ],
    [
      "a high risk of which people hear nothing",
      serious,
      { risk: "high", notifyAuthority: "yes" },
      ["error people-not-informed"],
    ],
    ["a high risk with a ground", serious, { risk: "high", notifyAuthority: "yes", exception }, []],
    [
      "a high risk, all told",
      serious,
      { risk: "high", notifyAuthority: "yes", informPeople: "yes" },
      [],
    ],
    [
      "told although nobody asks it",
      mild,
      { informPeople: "yes" },
      ["advice people-informed-below-high-risk"],
    ],
    ["not looked at", mild, { confirmed: [] }, ["error not-confirmed"]],
  ])("%s", (_what, of, changed, expected) => {
    const whole = Object.fromEntries(
      Object.entries({ ...decision, ...changed }).filter(([, value]) => value !== undefined),
    ) as unknown as BreachDecision;
    expect(checkDecision(of, whole).map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      expected,
    );
  });

  it("never lets a decision stand that is lower than its own conclusion", () => {
    const answer = fc.constantFrom("yes" as const, "no" as const);
    const risk = fc.constantFrom("unlikely" as const, "risk" as const, "high" as const);
    fc.assert(
      fc.property(
        anyFacts,
        risk,
        answer,
        answer,
        (drawn, concluded, notifyAuthority, informPeople) => {
          const findings = checkDecision(drawn, {
            ...decision,
            risk: concluded,
            notifyAuthority,
            informPeople,
          });
          const blocked = findings.some(({ severity }) => severity === "error");
          if (concluded !== "unlikely" && notifyAuthority === "no") expect(blocked).toBe(true);
          if (concluded === "high" && informPeople === "no") expect(blocked).toBe(true);
        },
      ),
    );
  });
});

it.each([
  ["nee", false],
  ["", false],
  ["onbekend", false],
  ["n.v.t. n.v.t.", false],
  ["aaaaaaaaaaaa", false],
  ["----------------", false],
  ["a b c d e f g h", false],
  ["geen risico, want versleuteld", true],
])("%j is a reason: %s", (text, accepted) => {
  expect(reasonText.safeParse(text).success).toBe(accepted);
});
