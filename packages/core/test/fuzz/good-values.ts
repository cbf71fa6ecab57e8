import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import { allCalls } from "../doors/all-calls.ts";
import { type Export, isSchema } from "../doors/exports.ts";
import { madeFunctions } from "../doors/other-calls.ts";
import { digest } from "./digest.ts";
import { outcomeOf, type Subject } from "./laws.ts";

const examples = join(import.meta.dirname, "../../examples");

/** Every good call, what it answers, what doors export and the published examples. */
async function wholeValues(all: readonly Export[]): Promise<readonly unknown[]> {
  const found: unknown[] = readdirSync(examples).map((file) =>
    JSON.parse(readFileSync(join(examples, file), "utf8")),
  );
  for (const { door, name, value } of all) {
    const call = allCalls[door]?.[name];
    if (typeof value !== "function") found.push(isSchema(value) ? undefined : value);
    else if (call && !name.endsWith("Error"))
      found.push(call.args, await outcomeOf(value as Subject["fn"], call.args));
  }
  for (const [, fn, { args }] of madeFunctions)
    found.push(args, await outcomeOf(fn as Subject["fn"], args));
  return found;
}

/** Values that occur somewhere in good calls, answers, exports and examples, each once. */
export async function goodValues(all: readonly Export[]): Promise<readonly unknown[]> {
  const [found, seen] = [new Map<string, unknown>(), new Set<object>()];
  const add = (value: unknown): void => {
    if (typeof value === "function" || isSchema(value)) return;
    if (typeof value !== "object" || value === null) {
      found.set(`${typeof value} ${String(value)}`, value);
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype) return;
    found.set(digest(value), value);
    for (const member of Object.values(value)) add(member);
  };
  for (const value of await wholeValues(all)) add(value);
  return [...found.values()];
}

interface Parts {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
}

/** Quick look whether a schema could accept a value: kind and needed names only. */
export function mayFit(schema: z.core.$ZodType, value: unknown): boolean {
  const { type, shape, options, innerType, in: first } = schema._zod.def as unknown as Parts;
  if (options) return options.some((option) => mayFit(option, value));
  const inner = innerType ?? first;
  if (inner) return value === undefined || value === null || mayFit(inner, value);
  if (type === "array") return Array.isArray(value);
  if (type === "string" || type === "number" || type === "boolean") return typeof value === type;
  if (!shape) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(shape).every(
    ([name, part]) => part._zod.optin !== undefined || Object.hasOwn(value, name),
  );
}
