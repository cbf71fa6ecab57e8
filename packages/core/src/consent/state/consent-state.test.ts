import { describe, expect, it } from "vitest";
import { consent as en } from "../../messages/en/consent/consent.ts";
import { consent as nl } from "../../messages/nl/consent/consent.ts";
import {
  askingReasons,
  consentReasons,
  consentStates,
  effectiveStateResult,
  stateOptions,
} from "./consent-state.ts";

describe.each([
  ["nl", nl],
  ["en", en],
])("the codes have words in %s, and there are words for no other code", (_language, texts) => {
  it.each([
    ["states", consentStates, texts.states.school],
    ["reasons for a state", consentReasons, texts.reasons],
    ["reasons for asking", askingReasons, texts.asking.school],
  ])("%s", (_what, codes, words) => {
    expect([...codes].sort()).toEqual(Object.keys(words).sort());
    expect(Object.isFrozen(codes)).toBe(true);
  });
});

/** Each member changed to `value`, and whether the schema takes it. */
const taken = (
  schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } },
  sound: object,
  member: string,
  values: readonly unknown[],
) =>
  values.filter((value) => {
    const { [member]: _left, ...rest } = sound as { readonly [name: string]: unknown };
    return schema.safeParse(value === undefined ? rest : { ...rest, [member]: value }).success;
  });

describe("a state that a server sent", () => {
  const sent = {
    purposeId: "images",
    state: "given",
    permitted: "yes",
    lawfulBasis: "consent",
    controlledBy: "guardians",
    subjectInformed: "not-applicable",
    reasons: [],
  };
  const answers = ["yes", "no", "unknown", "not-applicable"];
  const many = (count: number) => new Array(count).fill("sixteen-unknown");

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ["purposeId", ["", "a".repeat(500)], [5, "a".repeat(501), undefined]],
    ["state", consentStates, ["", "maybe", undefined]],
    ["permitted", answers, ["", "maybe", undefined]],
    ["lawfulBasis", ["consent", "public-task"], ["", undefined]],
    [
      "controlledBy",
      ["subject", "guardians", "unknown", "not-applicable"],
      ["", "school", undefined],
    ],
    ["subjectInformed", answers, ["", "maybe", undefined]],
    [
      "reasons",
      [[], consentReasons, many(100)],
      [["rumour"], many(101), "sixteen-unknown", undefined],
    ],
    ["who", [undefined], ["parent-a"]],
  ])("%s", (member, good, bad) => {
    expect(taken(effectiveStateResult, sent, member, [...good, ...bad])).toEqual(good);
  });
});

describe("options of the question", () => {
  const now = "2026-11-22T12:00:00+01:00";
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ["now", [now], ["2026-11-22", undefined]],
    ["guardianRule", [undefined, "any-without-objection", "all"], ["", "any"]],
    ["zone", [undefined], ["UTC"]],
  ])("%s", (member, good, bad) => {
    expect(taken(stateOptions, { now }, member, [...good, ...bad])).toEqual(good);
  });
});
