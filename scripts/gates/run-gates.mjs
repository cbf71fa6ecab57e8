/**
 * Runs gates side by side, two at a time unless told otherwise. A gate that passes gets one line; of one that fails, all that
 * it printed is shown. A gate whose `after` failed, or is not in the list, does not run and counts as failed.
 *
 * @param gates Rows `{ name, after? }`.
 * @param execute Runs one gate and gives `{ code, output }`.
 * @returns Names of the gates that failed, in the order of the list.
 */
export async function runGates(gates, execute, { atOnce = 2, log = console.log } = {}) {
  /** By name: whether a gate that ended has passed. */
  const results = new Map();
  const running = new Map();
  let waiting = [...gates];

  const run = async (gate) => {
    const began = performance.now();
    const { code, output } = await execute(gate).catch((error) => ({
      code: 1,
      output: `${error}`,
    }));
    const seconds = Math.round((performance.now() - began) / 1000);
    if (code === 0) log(`${gate.name}: passed in ${seconds} s`);
    else log(`${gate.name}: FAILED in ${seconds} s\n${output.trimEnd()}\n`);
    results.set(gate.name, code === 0);
    running.delete(gate.name);
  };

  while (waiting.length + running.size > 0) {
    const next = waiting.find(({ after }) => after === undefined || results.get(after) === true);
    if (next && running.size < atOnce) {
      waiting = waiting.filter((gate) => gate !== next);
      running.set(next.name, run(next));
    } else if (running.size > 0) await Promise.race(running.values());
    else {
      for (const { name, after } of waiting) {
        log(`${name}: FAILED, not run: ${after} did not pass`);
        results.set(name, false);
      }
      waiting = [];
    }
  }
  return gates.map(({ name }) => name).filter((name) => !results.get(name));
}
