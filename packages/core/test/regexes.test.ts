import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, it, vi } from "vitest";
import { builtRegexes, type SourceRegex, sourceRegexes } from "./regexes.ts";
import { regexesMadeIn, schemaRegexes } from "./regexes-in-use.ts";

// The checker is a program of its own where there is one; the one in JavaScript runs everywhere.
process.env["RECHECK_BACKEND"] = "pure";

/** Patterns that were found safe before; `BIJSLUITER_FUZZ_RUNS` checks them anew. */
const known: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "vectors/safe-regexes.json"), "utf8"),
).patterns;
const { BIJSLUITER_FUZZ_RUNS = "200" } = process.env;
const isProof = Number(BIJSLUITER_FUZZ_RUNS) > 200;

const textOf = ({ pattern, flags }: SourceRegex) => `/${pattern}/${flags}`;

/** Files that put a pattern together, with what makes them do it for every pattern that they can make. */
const builders: Readonly<Record<string, () => Promise<unknown>>> = {
  "core/src/agreements/checks/model-findings.ts": () =>
    import("../src/agreements/checks/model-findings.ts"),
  "core/src/calendar/periods/parse-period.ts": async () =>
    (await import("../src/calendar/periods/parse-period.ts")).parsePeriod("P1Y1M1W1D"),
  "core/src/consent/state/choice/last-valid-day.ts": async () =>
    (await import("../src/consent/state/choice/last-valid-day.ts")).lastValidDay(
      "2026-01-01",
      "P1Y1M1W1D",
    ),
  "core/src/documents/lines/address-words.ts": () =>
    import("../src/documents/lines/address-words.ts"),
  // The pattern is the caller's, made anew with other flags: it is as safe as the caller makes it.
  "core/src/pii/detector/define-detector.ts": defineAndScan,
  "core/src/pii/engine/own-search.ts": defineAndScan,
  "core/src/pii/validators/is-iban.ts": async () => {
    const { isIban } = await import("../src/pii/validators/is-iban.ts");
    const data = await import("../src/pii/data/iban-structures.ts");
    const countries =
      Object.values(data)
        .join(" ")
        .match(/\b[A-Z]{2}\b/g) ?? [];
    return countries.map((country) => isIban(`${country}00`));
  },
};

async function defineAndScan() {
  const { createScanner, defineDetector } = await import("../src/pii/index.ts");
  const detectors = [defineDetector({ kind: "library-card", pattern: /\bLC\d{6}\b/g })];
  return createScanner({ detectors }).scan("pas LC123456");
}

vi.resetModules();
const made: SourceRegex[] = [];
for (const [file, run] of Object.entries(builders)) made.push(...(await regexesMadeIn(file, run)));
const all = [...sourceRegexes(), ...(await schemaRegexes()), ...made];
const found = new Map(all.map((regex) => [textOf(regex), regex]));
const unknown = [...found.values()].filter((regex) => isProof || !known.includes(textOf(regex)));

it("finds the regular expressions of the sources, of schemas and of programs that make them", () => {
  expect(sourceRegexes().length).toBeGreaterThan(500);
  expect(made.length).toBeGreaterThan(50);
  expect(found.size).toBeGreaterThan(made.length);
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

it("knows every file in which a pattern is put together, and sees what each makes", () => {
  expect([...new Set(builtRegexes())].sort()).toEqual(Object.keys(builders).sort());
  const silent = Object.keys(builders).filter((file) => !made.some(({ place }) => place === file));
  expect(silent).toEqual([]);
});
