import { expect, expectTypeOf } from "./expect.mjs";

/**
 * What `import … from "vitest"` gives to test files that are evaluated here: it collects tests and hooks, and runs none.
 *
 * @returns `api`, that module; `collect`, the tests that `evaluate` defines, each with its title, function and hooks.
 */
export function createCollector() {
  let suite = rootSuite();
  const tests = [];
  const cleanups = [];

  const hook = (kind) => (run) => void suite.hooks[kind].push(run);
  const it = eachOf((title, run) => {
    tests.push({ title: [...suite.titles, String(title)].join(" > "), run, suite });
  });
  const describe = eachOf((title, define) => {
    const outer = suite;
    suite = {
      titles: [...outer.titles, String(title)],
      outer,
      hooks: emptyHooks(),
    };
    define();
    suite = outer;
  });
  function cleanUp() {
    for (const cleanup of cleanups.splice(0).reverse()) cleanup();
  }
  const vi = {
    stubEnv(name, value) {
      const before = process.env[name];
      cleanups.push(() => {
        if (before === undefined) delete process.env[name];
        else process.env[name] = before;
      });
      process.env[name] = value;
    },
    stubGlobal(name, value) {
      const before = Object.getOwnPropertyDescriptor(globalThis, name);
      cleanups.push(() => {
        if (before === undefined) delete globalThis[name];
        else Object.defineProperty(globalThis, name, before);
      });
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    },
    unstubAllEnvs: cleanUp,
    unstubAllGlobals: cleanUp,
  };
  return {
    api: {
      describe,
      it,
      test: it,
      expect,
      expectTypeOf,
      vi,
      beforeAll: hook("beforeAll"),
      afterAll: hook("afterAll"),
      beforeEach: hook("beforeEach"),
      afterEach: hook("afterEach"),
    },
    async collect(evaluate) {
      suite = rootSuite();
      tests.length = 0;
      await evaluate()?.ready;
      return numbered(tests);
    },
  };
}

const emptyHooks = () => ({ beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] });
const rootSuite = () => ({ titles: [], hooks: emptyHooks() });

/** With `each`, whose rows are spread over the parameters where all are lists; and with options, which say nothing here. */
function eachOf(define) {
  const isFunction = (one) => typeof one === "function";
  const plain = (title, ...rest) => define(title, rest.find(isFunction));
  const each =
    (rows) =>
    (title, ...rest) => {
      const run = rest.find(isFunction);
      const isSpread = rows.every(Array.isArray);
      for (const row of rows) define(title, () => (isSpread ? run(...row) : run(row)));
    };
  return Object.assign(plain, { each });
}

/** Rows of a table share a title; a number tells them apart. */
function numbered(tests) {
  const seen = new Map();
  return tests.map((test) => {
    const count = (seen.get(test.title) ?? 0) + 1;
    seen.set(test.title, count);
    return { ...test, title: count === 1 ? test.title : `${test.title} #${count}` };
  });
}
