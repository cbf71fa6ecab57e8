import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import type * as z from "zod/mini";
import { spoiledArguments } from "../doors/spoil.ts";
import { unchecked } from "../doors/unchecked.ts";
import { digest } from "./digest.ts";
import type { Subject } from "./laws.ts";
import { isProof, runs } from "./runs.ts";

interface Parsed {
  readonly schema: z.ZodMiniType;
  readonly input: unknown;
  readonly output: unknown;
}

const { parsed } = vi.hoisted(() => {
  const kept: { schema: unknown; input: unknown; output: unknown }[] = [];
  return { parsed: kept };
});

// The real door, that also keeps what went through it.
vi.mock("../../src/shared/parse-input.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("../../src/shared/parse-input.ts")>();
  const parseInput: typeof real.parseInput = (schema, input) => {
    const output = real.parseInput(schema, input);
    parsed.push({ schema, input, output });
    return output;
  };
  return { ...real, parseInput };
});

vi.resetModules();
const { allCalls } = await import("../doors/all-calls.ts");
const { exportsOfDoors } = await import("../doors/exports.ts");
const { madeFunctions } = await import("../doors/other-calls.ts");
const { exceptionsFor } = await import("./exceptions.ts");
const { outcomeOf } = await import("./laws.ts");

// Workers are shared: the next file has the door without a record.
afterAll(() => {
  vi.doUnmock("../../src/shared/parse-input.ts");
  vi.resetModules();
});

const functions = (await exportsOfDoors()).flatMap(({ title, door, name, value }) => {
  const call = allCalls[door]?.[name];
  return typeof value === "function" && call && !Object.hasOwn(unchecked, title)
    ? [{ title, fn: value as Subject["fn"], call }]
    : [];
});
const made = madeFunctions.map(([title, fn, call]) => ({ title, fn: fn as Subject["fn"], call }));
const subjects = [...functions, ...made];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What the door made of an argument: by itself, or as a member of what was parsed together. */
function outputOf(arg: unknown, records: readonly Parsed[]): unknown {
  if (!isObject(arg)) return arg;
  for (const { input, output } of records) {
    if (input === arg) return output;
    if (!isObject(input) || !isObject(output)) continue;
    const name = Object.keys(input).find((key) => input[key] === arg);
    if (name !== undefined && Object.hasOwn(output, name)) return output[name];
  }
  return arg;
}

/** The law of parsed output that a call breaks, if any. */
async function brokenLaw({ title, fn, call }: Subject, args: readonly unknown[]): Promise<unknown> {
  parsed.length = 0;
  const first = await outcomeOf(fn, args);
  const records = parsed.splice(0) as Parsed[];
  for (const { schema, output } of records) {
    const again = schema.safeParse(output);
    if (!again.success) return "a schema refuses what it gave";
    if (digest(again.data) !== digest(output)) return "a schema reads otherwise what it gave";
  }
  if (!("answer" in first) || exceptionsFor(title).varies !== undefined) return undefined;
  const outputs = args.map((arg, index) =>
    call.code?.includes(index) ? arg : outputOf(arg, records),
  );
  const second = await outcomeOf(fn, outputs);
  return digest(second) === digest(first) ? undefined : "it answers otherwise for parsed input";
}

describe("parsed once or twice, the answer is the same", () => {
  it("records what goes through the door", async () => {
    const { checkInsert } = await import("../../src/inserts/index.ts");
    parsed.length = 0;
    await outcomeOf(checkInsert as Subject["fn"], allCalls["inserts"]?.["checkInsert"]?.args ?? []);
    expect(parsed.length).toBeGreaterThan(0);
  });

  it.each(subjects)("$title", { timeout: 120_000 + runs * 100 }, async (subject) => {
    expect(await brokenLaw(subject, subject.call.args)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(spoiledArguments(subject.call), async (args) => {
        expect(await brokenLaw(subject, args)).toBeUndefined();
      }),
      { numRuns: isProof ? runs : 5 },
    );
  });
});
