import { describe, expect, it } from "vitest";
import { type AssessmentFacts, assessBreach, type BreachDecision, checkDecision } from "./index.ts";

const words = "Wij hebben alle stukken samen bekeken.";
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
const known = ["recipients-contained", "data-least-grave"];
const asked = ["people-not-vulnerable"];
const open = [...asked, "unknown-facts"];
const lost = (
  duration: AssessmentFacts["availability"]["duration"],
  effect: AssessmentFacts["availability"]["effect"],
) => ({
  availability: { duration, effect },
});
const out = { access: "excluded", evidence: words } as const;
const many = { kind: "known", number: "many", cooperation: "confirmed" } as const;
const grave = { recipients: { kind: "hostile" }, data: [{ kind: "finance" }] } as const;

describe("assessBreach tells every reason, and what a person confirms", () => {
  it.each<[string, Partial<AssessmentFacts>, readonly string[], readonly string[]]>([
    ["a few who deleted it", {}, known, asked],
    [
      "nobody can read it",
      { unintelligible: "yes" },
      ["data-unintelligible", "data-least-grave"],
      ["key-is-safe", ...asked],
    ],
    [
      "nobody had it",
      out,
      ["access-excluded", "data-least-grave"],
      ["evidence-is-complete", ...asked],
    ],
    [
      "nobody had it: who might have is no question",
      { ...out, recipients: { kind: "unknown" } },
      ["access-excluded", "data-least-grave"],
      ["evidence-is-complete", ...asked],
    ],
    [
      "many who are known",
      { recipients: many },
      ["recipients-not-contained", "data-least-grave"],
      asked,
    ],
    [
      "somebody who took it",
      { recipients: { kind: "hostile" } },
      ["recipients-hostile", "data-least-grave"],
      asked,
    ],
    [
      "nobody knows who",
      { recipients: { kind: "unknown" } },
      ["recipients-unknown", "data-least-grave", "unknown-read-as-worst"],
      open,
    ],
    [
      "no recipient of what was read",
      { recipients: { kind: "none" } },
      ["recipients-unknown", "data-least-grave"],
      asked,
    ],
    [
      "days of birth",
      { data: [{ kind: "birth-date" }] },
      ["recipients-contained", "data-grave"],
      asked,
    ],
    [
      "bank accounts",
      { data: [{ kind: "finance" }] },
      ["recipients-contained", "data-most-grave"],
      asked,
    ],
    [
      "children",
      { people: { vulnerable: "yes" } },
      ["recipients-contained", "data-grave", "vulnerable-people"],
      [],
    ],
    [
      "perhaps children",
      { people: { vulnerable: "unknown" } },
      ["recipients-contained", "data-grave", "vulnerable-people", "unknown-read-as-worst"],
      ["unknown-facts"],
    ],
    ["gone for hours", lost("hours", "none"), [...known, "lost-for-a-short-time"], asked],
    ["gone for hours, and felt", lost("hours", "small"), [...known, "lost-for-days"], asked],
    ["gone for days", lost("days", "none"), [...known, "lost-for-days"], asked],
    [
      "gone for days, with harm",
      lost("days", "serious"),
      [...known, "loss-with-serious-effect"],
      asked,
    ],
    [
      "gone, with what harm is not known",
      lost("hours", "unknown"),
      [...known, "loss-with-serious-effect", "unknown-read-as-worst"],
      open,
    ],
    [
      "gone for how long is not known",
      lost("unknown", "none"),
      [...known, "lost-for-days", "unknown-read-as-worst"],
      open,
    ],
    [
      "altered and perhaps used",
      { integrity: "possibly-used" },
      [...known, "altered-and-perhaps-used"],
      asked,
    ],
    [
      "perhaps altered",
      { integrity: "unknown" },
      [...known, "altered-and-perhaps-used", "unknown-read-as-worst"],
      open,
    ],
    ["altered and restored", { integrity: "restored-before-use" }, known, asked],
    [
      "a kind that nobody named among others",
      { data: [{ kind: "contact" }, { kind: "other" }] },
      ["recipients-contained", "data-most-grave", "unknown-read-as-worst"],
      open,
    ],
    [
      "a few who were asked",
      { recipients: { kind: "known", number: "few", cooperation: "asked" } },
      known,
      ["recipients-deleted", ...asked],
    ],
    [
      "little insight",
      { data: [{ kind: "finance", littleInsight: words }] },
      known,
      ["little-insight", ...asked],
    ],
    ["250 people", { people: { vulnerable: "no", count: 250 } }, known, asked],
    ["251 people", { people: { vulnerable: "no", count: 251 } }, known, [...asked, "many-people"]],
    [
      "251 people at risk",
      { recipients: many, people: { vulnerable: "no", count: 251 } },
      ["recipients-not-contained", "data-least-grave"],
      asked,
    ],
    [
      "an exception from a high risk",
      { ...grave, exception: { ground: "a", reasons: words } },
      ["recipients-hostile", "data-most-grave"],
      [...asked, "exception-holds"],
    ],
    ["an exception from none", { exception: { ground: "b", reasons: words } }, known, asked],
  ])("%s", (_what, more, reasons, confirm) => {
    const found = assessBreach({ ...mild, ...more });
    expect([found.reasons, found.confirm]).toEqual([reasons, confirm]);
  });

  const law = (ref: string) => ({
    kind: "statute",
    ref,
    validFrom: "2018-05-25",
    verifiedOn: null,
  });
  it.each<[string, Partial<AssessmentFacts>, readonly [string, string, string][]]>([
    [
      "no risk",
      {},
      [
        ["register", "yes", "33(5)"],
        ["authority", "no", "33(1)"],
        ["people", "no", "34(1)"],
        ["board", "no", "33(2)"],
      ],
    ],
    [
      "a risk, for a processor",
      { recipients: many, role: "processor" },
      [
        ["register", "yes", "33(5)"],
        ["authority", "yes", "33(1)"],
        ["people", "no", "34(1)"],
        ["board", "yes", "33(2)"],
      ],
    ],
    [
      "a high risk",
      grave,
      [
        ["register", "yes", "33(5)"],
        ["authority", "yes", "33(1)"],
        ["people", "yes", "34(1)"],
        ["board", "no", "33(2)"],
      ],
    ],
    [
      "a high risk with an exception",
      { ...grave, exception: { ground: "a", reasons: words } },
      [
        ["register", "yes", "33(5)"],
        ["authority", "yes", "33(1)"],
        ["people", "excused", "34(3)"],
        ["board", "no", "33(2)"],
      ],
    ],
  ])("names each duty with its article: %s", (_what, more, duties) => {
    const found = assessBreach({ ...mild, ...more }).duties;
    expect(found.map(({ duty, asked: one, basis }) => [duty, one, basis])).toEqual(
      duties.map(([duty, one, article]) => [duty, one, law(`GDPR art. ${article}`)]),
    );
  });

  it.each([
    [
      "altered data alone are no risk when they were not used",
      { integrity: "none" },
      "unlikely",
      "none",
    ],
    ["what cannot be reached is weighed", lost("days", "none"), "risk", "days"],
  ] as const)("%s", (_what, more, risk, availability) => {
    expect(assessBreach({ ...mild, ...more })).toMatchObject({ risk, availability });
  });
});

describe("checkDecision says where a decision fails, and by what", () => {
  const authority = {
    kind: "statute",
    ref: "GDPR art. 33(1)",
    validFrom: "2018-05-25",
    verifiedOn: null,
  };
  const people = { ...authority, ref: "GDPR art. 34(1)" };
  const house = { kind: "policy", ref: "four eyes on a decision not to notify", verifiedOn: null };
  const decision: BreachDecision = {
    risk: "high",
    notifyAuthority: "yes",
    informPeople: "yes",
    reasons: words,
    confirmed: ["people-not-vulnerable"],
    decidedBy: "anna",
  };
  const error = (code: string, where: string, basis: object) => ({
    code,
    severity: "error",
    where: [where],
    basis,
  });

  it.each<[string, Partial<BreachDecision>, readonly object[]]>([
    ["nothing", {}, []],
    [
      "the authority is not told",
      { notifyAuthority: "no" },
      [
        error("authority-not-notified", "notifyAuthority", authority),
        error("four-eyes-missing", "secondedBy", house),
      ],
    ],
    [
      "people are not told",
      { informPeople: "no" },
      [error("people-not-informed", "informPeople", people)],
    ],
    [
      "people are not told, with a ground",
      { informPeople: "no", exception: { ground: "a", reasons: words } },
      [],
    ],
    [
      "a lower risk by one",
      { risk: "risk", informPeople: "no" },
      [
        error("lower-than-assessed", "risk", authority),
        error("four-eyes-missing", "secondedBy", house),
      ],
    ],
    [
      "a lower risk by two",
      { risk: "risk", informPeople: "no", secondedBy: "bert" },
      [{ ...error("lower-than-assessed", "risk", authority), severity: "warning" }],
    ],
    [
      "a lower risk by one who is named twice",
      { risk: "risk", informPeople: "no", secondedBy: "ANNA" },
      [
        error("lower-than-assessed", "risk", authority),
        error("four-eyes-missing", "secondedBy", house),
      ],
    ],
    [
      "people are told of less",
      { risk: "risk", secondedBy: "bert" },
      [
        { ...error("people-informed-below-high-risk", "informPeople", people), severity: "advice" },
        { ...error("lower-than-assessed", "risk", authority), severity: "warning" },
      ],
    ],
    ["a question is open", { confirmed: [] }, [error("not-confirmed", "confirmed", house)]],
  ])("%s", (_what, more, findings) => {
    expect(checkDecision({ ...mild, ...grave }, { ...decision, ...more })).toEqual(findings);
  });
});
