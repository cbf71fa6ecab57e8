import { describe, expect, it } from "vitest";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

/** Every text that a pupil reads in the widgets of consent, functions called with a name. */
const textsOf = (texts: object): readonly (readonly [string, string])[] =>
  Object.entries(texts)
    .filter(([name]) => name !== "language" && name !== "direction")
    .map(([name, text]) => [name, typeof text === "function" ? text("Noor") : text]);

/** Every sentence of the six questions; functions are called with a number. */
const sentencesOf = (value: unknown, path = ""): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(2, 2))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesOf(inner, `${path}.${name}`));
};

it("speaks to a pupil who reports a breach, on every page and when sending fails", () => {
  const { forms, firstReport } = nl.firstReportForPupil;
  for (const [path, text] of sentencesOf({ forms, firstReport }))
    expect(text, path).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
  for (const [path, text] of sentencesOf({
    ...nl.firstReport.forms,
    ...nl.firstReport.firstReport,
  }))
    expect(text, path).not.toMatch(/\b(?:je|jij|jou|jouw)\b/i);
  const pathsOf = (texts: object) => sentencesOf(texts).map(([path]) => path);
  expect(pathsOf(en.firstReportForPupil)).toEqual(expect.arrayContaining(pathsOf(en.firstReport)));
});

describe.each([
  ["nl", nl.consentForPupil, nl.imageConsent.pupil],
  ["en", en.consentForPupil, en.imageConsent.pupil],
] as const)("what a pupil reads in %s", (language, consent, images) => {
  const texts = [...textsOf(consent), ...textsOf(images)];

  it("speaks to a pupil, in short sentences and without a code", () => {
    for (const [name, text] of texts) {
      expect(text, name).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
      expect(text, name).not.toMatch(/\b[a-z]+(?:[-_][a-z]+)+\b/);
      for (const sentence of text.split(/(?<=[.?!…]) /))
        expect(sentence.split(" ").length, `${name}: ${sentence}`).toBeLessThanOrEqual(17);
    }
  });

  it("has words of its own wherever a grown-up is addressed", () => {
    const grown = { nl, en }[language].consent;
    for (const [name, text] of textsOf(grown))
      if (/\b(?:uw?|consent|toestemming|toestaan)\b/i.test(text))
        expect(new Map(textsOf(consent)).get(name), name).not.toBe(text);
  });

  it("is not what is said to a grown-up", () => {
    const grown = { nl, en }[language];
    const [own, other] = [textsOf(consent), textsOf(grown.consent)];
    const differing = own.filter(([name, text]) => new Map(other).get(name) !== text);
    expect(differing.length).toBeGreaterThan(9);
  });
});
