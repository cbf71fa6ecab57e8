import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { gates } from "./gates.mjs";
import { runGates } from "./run-gates.mjs";

/** Runs made-up gates, of which those in `failing` fail; keeps the lines and how many ran at once. */
async function runMadeUp(rows, failing = []) {
  const lines = [];
  const order = [];
  let now = 0;
  let most = 0;
  const execute = async ({ name }) => {
    order.push(name);
    now += 1;
    most = Math.max(most, now);
    await wait(1);
    now -= 1;
    if (name === "throws") throw new Error("no such program");
    return { code: failing.includes(name) ? 2 : 0, output: `what ${name} printed\n` };
  };
  const failed = await runGates(rows, execute, { log: (line) => lines.push(line) });
  return { failed, lines: lines.join("\n"), order, most };
}

describe("runGates", () => {
  it("runs every gate, two at a time, and one only after the gate that it needs", async () => {
    const rows = [
      { name: "d", after: "c" },
      { name: "a" },
      { name: "b" },
      { name: "c" },
      { name: "e", after: "d" },
    ];
    const { failed, order, most, lines } = await runMadeUp(rows);
    expect(failed).toEqual([]);
    expect(order).toEqual(["a", "b", "c", "d", "e"]);
    expect(most).toBe(2);
    expect(lines).toMatch(/^a: passed in 0 s$/m);
    expect(lines).not.toContain("printed");
  });

  it("shows all that a failing gate printed, runs the others, and not those that need it", async () => {
    const rows = [
      { name: "a" },
      { name: "b", after: "a" },
      { name: "c", after: "b" },
      { name: "d" },
    ];
    const { failed, order, lines } = await runMadeUp(rows, ["a"]);
    expect(failed).toEqual(["a", "b", "c"]);
    expect(order).toEqual(["a", "d"]);
    expect(lines).toContain("a: FAILED in 0 s\nwhat a printed");
    expect(lines).toContain("b: FAILED, not run: a did not pass");
  });

  it("fails a gate that cannot be started, or that needs one that is not there", async () => {
    const { failed, lines } = await runMadeUp([{ name: "throws" }, { name: "b", after: "x" }]);
    expect(failed).toEqual(["throws", "b"]);
    expect(lines).toContain("no such program");
  });
});

it("every gate is a script of package.json, and needs one that is in the list", async () => {
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  const names = gates.map(({ name }) => name);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(names));
  for (const { after } of gates) if (after) expect(names).toContain(after);
  expect(new Set(names).size).toBe(names.length);
});
