/**
 * Runs collected tests, one after the other, each between its hooks.
 *
 * @param options.isBailing - Stops at the first that fails.
 * @param options.around - Told `before(test)` and `after(test)`.
 * @returns For each test that ran: `test`, `ms` and, when it failed, `failure`.
 */
export async function runTests(tests, { isBailing, before = () => {}, after = () => {} }) {
  const began = new Set();
  const results = [];
  for (const test of tests) {
    const start = performance.now();
    before(test);
    const failure = await failureOf(() => runOne(test, began));
    after(test);
    results.push({ test, ms: performance.now() - start, failure });
    if (failure !== undefined && isBailing) break;
  }
  for (const suite of began) {
    const failure = await failureOf(() => runHooks(suite.hooks.afterAll));
    const last = results.at(-1);
    if (failure !== undefined && last) last.failure ??= failure;
  }
  return results;
}

async function runOne({ run, suite }, began) {
  const suites = suitesOf(suite);
  for (const one of suites) {
    if (began.has(one)) continue;
    began.add(one);
    await runHooks(one.hooks.beforeAll);
  }
  try {
    for (const one of suites) await runHooks(one.hooks.beforeEach);
    await run();
  } finally {
    for (const one of suites.toReversed()) await runHooks(one.hooks.afterEach);
  }
}

async function runHooks(hooks) {
  for (const hook of hooks) await hook();
}

/** From the outermost to the innermost. */
function suitesOf(suite) {
  return suite.outer ? [...suitesOf(suite.outer), suite] : [suite];
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}
