import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { bundleTests, testFilesIn } from "./bundle-tests.mjs";
import { createCollector } from "./collect-tests.mjs";
import { runTests } from "./run-tests.mjs";

const { api, collect } = createCollector();
const outcome = async (define, options = { isBailing: false }) =>
  (await runTests(await collect(define), options)).map(({ test, failure }) => [
    test.title,
    failure,
  ]);

describe("tests that are collected and run", () => {
  it("run between their hooks, the outer ones around the inner", async () => {
    const told = [];
    await outcome(() => {
      api.beforeAll(() => told.push("all"));
      api.beforeEach(async () => told.push("outer"));
      api.afterEach(() => told.push("outer over"));
      api.describe("inner", () => {
        api.beforeEach(() => told.push("inner"));
        api.afterEach(() => told.push("inner over"));
        api.it("one", () => told.push("one"));
      });
      api.it("two", () => told.push("two"));
      api.afterAll(() => told.push("end"));
    });
    expect(told.join(", ")).toBe(
      "all, outer, inner, one, inner over, outer over, outer, two, outer over, end",
    );
  });

  it.each([
    ["an assertion", () => api.expect(1).toBe(2), /expected 1 to be 2/],
    ["an error", () => expect.fail("broken"), /broken/],
    ["a promise", () => Promise.reject(new Error("late")), /late/],
    ["a matcher of objects", () => api.expect({ a: 1 }).toMatchObject({ a: 2 }), /match object/],
    ["a matcher with a function", () => api.expect(1).toSatisfy((one) => one > 1), /./],
    ["a rejection that did not come", () => api.expect(Promise.resolve(1)).rejects.toThrow(), /./],
  ])("fail by %s", async (_what, run, message) => {
    const [[title, failure]] = await outcome(() => api.it("fails", run));
    expect([title, failure]).toEqual(["fails", expect.stringMatching(message)]);
  });

  it("fail when a hook does", async () => {
    const define = () => {
      api.afterAll(() => expect.fail("left open"));
      api.it("one", () => {});
    };
    expect(await outcome(define)).toEqual([["one", "left open"]]);
  });

  it("stop at the first that fails, when that is enough", async () => {
    const define = () => {
      api.it.each([1, 2, 3])("is below two: %i", (value) => api.expect(value).toBeLessThan(2));
    };
    expect(await outcome(define)).toHaveLength(3);
    expect(await outcome(define, { isBailing: true })).toHaveLength(2);
  });

  it("have a name each, and get the row of their table", async () => {
    const rows = [];
    const define = () => {
      api.describe.each(["a", "b"])("room %s", (room) => {
        api.it.each([
          [1, 2],
          [3, 4],
        ])("adds %i", { timeout: 5 }, (a, b) => rows.push([room, a, b]));
      });
    };
    expect((await outcome(define)).map(([title]) => title)).toEqual([
      "room %s > adds %i",
      "room %s > adds %i #2",
      "room %s > adds %i #3",
      "room %s > adds %i #4",
    ]);
    expect(rows).toEqual([
      ["a", 1, 2],
      ["a", 3, 4],
      ["b", 1, 2],
      ["b", 3, 4],
    ]);
  });

  it("get a row as it is, where not every row is a list", async () => {
    const rows = [];
    await outcome(() => api.it.each([[1], 2])("row", (...given) => rows.push(given)));
    expect(rows).toEqual([[[1]], [2]]);
  });

  it("set variables of the environment, and put them back", async () => {
    const name = "BIJSLUITER_NOT_SET";
    const seen = [];
    await outcome(() => {
      api.afterEach(() => api.vi.unstubAllEnvs());
      api.it("one", () => {
        api.vi.stubEnv(name, "here");
        seen.push(process.env[name]);
      });
    });
    expect([...seen, process.env[name]]).toEqual(["here", undefined]);
  });
});

describe("globals of a test", () => {
  it.each([["Intl"], ["bijsluiterNotThere"]])("are stubbed, and put back: %s", async (name) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    const seen = [];
    await outcome(() => {
      api.afterEach(() => api.vi.unstubAllGlobals());
      api.it("one", () => {
        api.vi.stubGlobal(name, "here");
        seen.push(globalThis[name]);
      });
    });
    expect(seen).toEqual(["here"]);
    expect(Object.getOwnPropertyDescriptor(globalThis, name)).toEqual(before);
  });
});

describe("a bundle of tests", () => {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-mutation-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "src"));
  writeFileSync(
    join(folder, "src/count.ts"),
    "let made = 0;\nexport const next = (): number => ++made;\n",
  );
  writeFileSync(
    join(folder, "src/count.test.ts"),
    'import { it } from "vitest";\nimport { next } from "./count.ts";\nit(next() + " " + import.meta.dirname, () => {});\n',
  );

  it("evaluates every module anew each time, and keeps a test's own folder", async () => {
    const files = testFilesIn(["src"], folder);
    expect(files).toEqual(["src/count.test.ts"]);
    const body = await bundleTests(files, folder);
    const titles = [];
    for (const _time of [1, 2]) {
      const evaluations = {};
      new Function("require", "files", body)(() => api, evaluations);
      const found = await collect(evaluations["src/count.test.ts"]);
      titles.push(found.map(({ title }) => title));
    }
    expect(titles).toEqual([[`1 ${join(folder, "src")}`], [`1 ${join(folder, "src")}`]]);
  });

  it("waits where a test file does, and gives it its own address", async () => {
    writeFileSync(
      join(folder, "src/late.test.ts"),
      'import { it } from "vitest";\nconst name = await Promise.resolve("late");\nit(name + " " + import.meta.url, () => {});\n',
    );
    const body = await bundleTests(["src/late.test.ts"], folder);
    const evaluations = {};
    new Function("require", "files", body)(() => api, evaluations);
    const found = await collect(evaluations["src/late.test.ts"]);
    const address = pathToFileURL(join(folder, "src/late.test.ts")).href;
    expect(found.map(({ title }) => title)).toEqual([`late ${address}`]);
  });
});
