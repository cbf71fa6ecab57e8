import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { roomNamed } from "../rooms.mjs";
import { bundleTests, testFilesIn } from "./bundle-tests.mjs";
import { createCollector } from "./collect-tests.mjs";
import { expect } from "./expect.mjs";
import { runTests } from "./run-tests.mjs";

/**
 * Test runner for Stryker that evaluates the tests of a room anew for every mutant, in one process.
 *
 * The core keeps no state and needs no loader: one script holds the tests and the sources, compiled once, and every
 * evaluation gives fresh modules, tables included. That takes some 20 milliseconds where a new worker takes a second.
 */
export class EvaluatedRunner {
  static inject = [];
  #state = {};
  #script;
  #require;
  #packages;
  #files = [];
  #collector = createCollector();
  /** Duration of each test when nothing was mutated: the shortest run first. */
  #durations = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#state;
    const folder = process.cwd();
    const room = roomNamed(process.env.BIJSLUITER_MUTATION_ROOM);
    this.#files = testFilesIn(room.tests, folder);
    this.#require = createRequire(join(folder, "package.json"));
    this.#giveDocuments(folder);
    this.#packages = {
      vitest: this.#collector.api,
      "fast-check": briefly(this.#require("fast-check")),
    };
    const body = await bundleTests(this.#files, folder);
    this.#script = new Script(`((require, files) => {${body}\n})`, { filename: "tests.cjs" });
  }

  async dryRun() {
    const state = this.#state;
    state.activeMutant = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    const results = await runTests(await this.#collect(this.#files), {
      isBailing: false,
      before: (test) => {
        state.currentTestId = test.id;
        expect.setState({ folder: test.folder });
      },
      after: () => {
        state.currentTestId = undefined;
      },
    });
    this.#durations = new Map(results.map(({ test, ms }) => [test.id, ms]));
    return {
      status: DryRunStatus.Complete,
      tests: results.map(toResult),
      mutantCoverage: state.mutantCoverage,
    };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const state = this.#state;
    state.currentTestId = undefined;
    state.activeMutant = undefined;
    state.hitLimit = hitLimit;
    state.hitCount = 0;
    if (mutantActivation === "static") state.activeMutant = activeMutant.id;
    const results = await this.#runFiltered(testFilter, activeMutant.id);
    state.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results.map(toResult),
      },
    );
  }

  async #runFiltered(testFilter, mutant) {
    const wanted = testFilter && new Set(testFilter);
    const files = wanted
      ? this.#files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`)))
      : this.#files;
    let tests;
    try {
      tests = await this.#collect(files);
    } catch (error) {
      // As a suite that cannot be read: every test of it fails.
      const test = { id: `${files[0]}#evaluation`, title: "evaluation", file: files[0] };
      return [{ test, ms: 0, failure: String(error?.message ?? error) }];
    }
    this.#state.activeMutant = mutant;
    const msOf = ({ id }) => this.#durations.get(id) ?? 0;
    return runTests(
      tests.filter(({ id }) => wanted?.has(id) ?? true).sort((a, b) => msOf(a) - msOf(b)),
      { isBailing: true, before: ({ folder }) => expect.setState({ folder }) },
    );
  }

  /** Tests of freshly evaluated files, `id` naming file and title. */
  async #collect(files) {
    const evaluations = {};
    const load = (name) => this.#packages[name] ?? this.#require(name);
    this.#script.runInThisContext()(load, evaluations);
    const collected = [];
    for (const file of files) {
      const tests = await this.#collector.collect(evaluations[file]);
      const folder = dirname(join(process.cwd(), file));
      const named = tests.map((test) => ({ ...test, file, folder, id: `${file}#${test.title}` }));
      collected.push(...named);
    }
    return collected;
  }

  /** What tests that ask for jsdom read documents with. The sources of core touch no document. */
  #giveDocuments(folder) {
    // Not only the first line: Stryker writes one before it.
    const asks = (file) =>
      /^\/\/ @vitest-environment jsdom/m.test(readFileSync(join(folder, file), "utf8"));
    if (!this.#files.some(asks)) return;
    const { JSDOM } = this.#require("jsdom");
    globalThis.DOMParser = new JSDOM().window.DOMParser;
  }
}

/**
 * fast-check with at most a fifth of its runs, and without a search for the smallest counterexample. A mutant that only
 * more runs would find counts as survived.
 */
function briefly(fc) {
  const assert = (property, { numRuns = 100, ...rest } = {}) =>
    fc.assert(property, { ...rest, numRuns: Math.min(numRuns, 20), endOnFailure: true });
  return { ...fc, assert };
}

function toResult({ test, ms, failure }) {
  const result = { id: test.id, name: test.title, timeSpentMs: ms, fileName: test.file };
  return failure === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure };
}
