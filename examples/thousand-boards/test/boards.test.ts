import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../check/finding.ts";
import type { Outcome } from "../outcome.ts";

// The scripts of the repository have no types.
const { hasPrograms }: { hasPrograms: () => boolean } = await import(
  pathToFileURL(join(import.meta.dirname, "../../../scripts/postgres.mjs")).href
);

/** A small run, unless a proof asks for a larger one. */
const {
  BOARDS_ARGUMENTS = "--boards 40 --pupils 5 --records 4 --servers 2 --workers 2 --expire 4",
} = process.env;

const sorted = (findings: readonly Finding[]) =>
  findings.map(({ where, code }) => `${where}: ${code}`).sort();

describe.skipIf(!hasPrograms())("every board at once, in trouble", () => {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-boards-test-"));
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    const report = join(folder, "report.json");
    const args = [...BOARDS_ARGUMENTS.split(" "), "--falsify", "--report", report];
    // Rejects with what was printed, when the exit code is another than 0.
    await promisify(execFile)("npm", ["start", "-s", "--", ...args], {
      cwd: join(import.meta.dirname, ".."),
    });
    outcomes = JSON.parse(readFileSync(report, "utf8"));
  }, 7_200_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("kills a worker and stops a server midway, while people go on", () => {
    for (const { workersKilled, serversStopped, choices, sentAgain } of outcomes) {
      expect({ workersKilled, serversStopped }).toEqual({ workersKilled: 1, serversStopped: 1 });
      expect(choices).toBeGreaterThan(10);
      expect(sentAgain).toBeGreaterThan(0);
    }
  });

  it("leaves each board one notice, one register entry and one proof, and nothing lost, left or done twice", () => {
    expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("is held against a check that finds each thing that is falsified, and nothing else", () => {
    for (const { falsified } of outcomes) {
      expect(falsified?.expected.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["register-entry", "notice", "mail", "proof", "held-gone"]),
      );
      expect(sorted(falsified?.found ?? [])).toEqual(sorted(falsified?.expected ?? []));
    }
  });
});
