import fc from "fast-check";
import { expect, it } from "vitest";
import { issueMessage } from "../../server/http/issue-message.ts";
import { problemTexts } from "../../server/http/texts/by-language.ts";
import { messages } from "../../shared/messages.ts";

const known = [
  ...Object.keys(problemTexts.nl),
  ...Object.keys(messages.nl.consent.refusals),
  ...Object.keys(messages.nl.breachIssues),
  ...Object.keys(messages.nl.agreements.refusals),
];
const word = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 2, maxLength: 8 });
const unheardOf = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join("-"));

it("says of any issue a sentence, and never its code", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...known), unheardOf),
      fc.constantFrom("nl" as const, "en" as const),
      (code, language) => {
        const said = issueMessage({ code, path: [], params: {} }, language);
        expect(said).not.toContain(code);
        expect(said).toMatch(/^\p{Lu}.*[.?!]$/u);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ["no-consent-needed", "Hiervoor is geen toestemming nodig, dus er valt niets te kiezen."],
  ["unknown-purpose", "Dit is in deze vorm nooit gevraagd. Laad de pagina opnieuw."],
  ["never-heard-of", "Hier klopt iets niet. Kijk het na en probeer het opnieuw."],
])("%s: %s", (code, sentence) => {
  expect(issueMessage({ code, path: [], params: {} }, "nl")).toBe(sentence);
});
