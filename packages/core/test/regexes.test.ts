import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, it } from "vitest";
import { builtRegexes, type SourceRegex, sourceRegexes } from "./regexes.ts";

// The checker is a program of its own where there is one; the one in JavaScript runs everywhere.
process.env["RECHECK_BACKEND"] = "pure";

/** Patterns that were found safe before; `BIJSLUITER_FUZZ_RUNS` checks them anew. */
const known: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "vectors/safe-regexes.json"), "utf8"),
).patterns;
const { BIJSLUITER_FUZZ_RUNS = "200" } = process.env;
const isProof = Number(BIJSLUITER_FUZZ_RUNS) > 200;

const textOf = ({ pattern, flags }: SourceRegex) => `/${pattern}/${flags}`;
const found = new Map(sourceRegexes().map((regex) => [textOf(regex), regex]));
const unknown = [...found.values()].filter((regex) => isProof || !known.includes(textOf(regex)));

it("finds the regular expressions of the sources", () => {
  expect(found.size).toBeGreaterThan(50);
});

it.each(unknown.map((regex) => [textOf(regex), regex] as const))(
  "%s takes time that grows with the length only",
  { timeout: 200_000 },
  async (_text, { pattern, flags, place }) => {
    const { status } = await check(pattern, flags, { timeout: 120_000 });
    expect(`${place}: ${status}`).toBe(`${place}: safe`);
  },
);

it("keeps no pattern that is gone", () => {
  expect(known.filter((text) => !found.has(text))).toEqual([]);
});

it("has no other file in which a pattern is put together: these are bounded by what was checked before", () => {
  expect([...builtRegexes()].sort()).toEqual([
    "core/src/agreements/checks/model-findings.ts",
    "core/src/calendar/periods/parse-period.ts",
    "core/src/consent/state/choice/last-valid-day.ts",
    "core/src/documents/lines/address-words.ts",
    "core/src/pii/engine/own-search.ts",
    "core/src/pii/validators/is-iban.ts",
  ]);
});
