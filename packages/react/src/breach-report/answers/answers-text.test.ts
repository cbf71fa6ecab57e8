import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import { breachReport as en } from "../../locales/en/index.ts";
import { breachReport as nl } from "../../locales/nl/index.ts";
import { answersText } from "./answers-text.ts";
import { factsToAnswers } from "./facts-to-answers.ts";
import { askedFields } from "./questions.ts";

const filled = factsToAnswers(completeReport as never);

describe("answersText", () => {
  it("has every answer with its label, and no code", () => {
    const text = answersText({ ...filled, "people.count.kind": ["not-known-yet"] }, nl);
    expect(text).toContain(`Wat er is gebeurd\nSamenvatting: ${completeReport.incident.summary}`);
    expect(text).toContain("Soort incident: E-mail of bericht naar de verkeerde ontvanger");
    expect(text).toContain("Ontdekt, Dag: ");
    expect(text).toContain("Gemeld door, E-mailadres: servicedesk@leerplein.example");
    expect(text).toContain("Nog niet bekend");
    for (const field of askedFields) expect(text).not.toContain(field);
    expect(text).not.toMatch(/pupil|study-progress|\byes\b|undefined/);
  });

  it.each([
    ["nothing", {}, ""],
    ["blank answers", { "incident.summary": [" "], "cause.intent": [] }, ""],
    [
      "news",
      { "news.note": ["Meer."], "news.groups": ["people"] },
      "Wat is er nieuw?\nWat is er nieuw?: Meer.\nWat wilt u aanvullen of verbeteren?: Om wie het gaat",
    ],
    ["an answer of no question", { own: ["Iets."], constructor: ["Meer."] }, "Iets.\nMeer."],
    [
      "a choice that is none",
      { "incident.kind": ["constructor"] },
      "Wat er is gebeurd\nSoort incident: constructor",
    ],
    [
      "which hour",
      { "timeline.awareAt.which": ["1"] },
      "Wanneer\nVastgesteld dat het een datalek is: Het tweede uur, al wintertijd",
    ],
  ])("%s", (_what, answers, text) => {
    const got = answersText(answers, nl);
    // Headings of core are not what is tested here.
    expect(got.split("\n").slice(1)).toEqual(text.split("\n").slice(1));
  });

  it("loses no word, whatever was typed and wherever", () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(filled), "constructor.x"), fc.string());
    const typed = fc.dictionary(
      names,
      fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(nl, en), (answers, texts) => {
        const text = answersText(answers, texts);
        for (const [name, values] of Object.entries(answers))
          for (const value of values)
            if (!/kind|categories|yes|open|intent|origin|effects|which|groups/.test(name + value))
              expect(values.every((one) => !one.trim()) || text.includes(value.trim())).toBe(true);
      }),
    );
  });
});
