import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/shared/issues/invalid-input-error.ts";
import { allCalls } from "./all-calls.ts";
import type { Call } from "./calls.ts";
import { exportsOfDoors } from "./exports.ts";
import { hostileKeys, withOwn } from "./hostile.ts";
import { placesIn, replacedAt } from "./spoil.ts";
import { unchecked } from "./unchecked.ts";

const { BIJSLUITER_FUZZ_RUNS = "200" } = process.env;
/** Every place; else some forty of each argument. */
const isProof = Number(BIJSLUITER_FUZZ_RUNS) > 200;

const functions = (await exportsOfDoors()).flatMap(({ title, door, name, value }) => {
  const call = allCalls[door]?.[name];
  return typeof value === "function" && !Object.hasOwn(unchecked, title) && call
    ? [{ title, fn: value as (...input: readonly unknown[]) => unknown, call }]
    : [];
});

const isText = (value: unknown) => typeof value === "string";
const isRow = (value: unknown) =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The arguments with a name of every object in the place of each text, and beside each member, one at a time. */
function* named({ args, texts = [], code = [] }: Call, key: string): Generator<readonly unknown[]> {
  for (const [index, arg] of args.entries()) {
    if (texts.includes(index) || code.includes(index)) continue;
    const places = placesIn(arg);
    const stride = isProof ? 1 : Math.ceil(places.length / 40);
    for (const place of places.filter((_, at) => at % stride === 0)) {
      const put = (change: (old: unknown) => unknown) =>
        args.map((other, at) => (at === index ? replacedAt(other, place, change) : other));
      yield put((old) => (isText(old) ? key : old));
      yield put((old) => (isRow(old) ? Object.assign(withOwn(key, "x"), old) : old));
    }
  }
}

/** Whether a member of every object came through as data: a function, or its source as a text. */
function leaks(value: unknown): boolean {
  if (typeof value === "function") return true;
  if (typeof value === "string") return /\[native code\]|\[object Object\]/.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(leaks);
}

const givesFunctions = [
  "createPdfReader",
  "createScanner",
  "createScannerOf",
  "extendScanner",
  "compilePolicy",
  "defineDetector",
  "dnsResolver",
  "dohResolver",
  "exportSigner",
  "exportVerifier",
  "fileConnector",
  "guardFetch",
  "guardNodemailer",
  "httpConnector",
  "rule",
  "tableConnector",
  "toIssues",
];

describe.each(hostileKeys)("%s as an id or a name", (key) => {
  it.each(functions)(
    "is no member of an object of ours in $title",
    { timeout: 600_000 },
    async ({ title, fn, call }) => {
      for (const args of named(call, key)) {
        try {
          const answer = await fn(...args);
          if (!givesFunctions.includes(title.split(": ")[1] ?? ""))
            expect(leaks(answer)).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
        }
      }
    },
  );
});
