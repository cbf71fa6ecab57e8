import type * as z from "zod/mini";
import { InvalidInputError } from "./invalid-input-error.ts";
import { toIssues } from "./to-issues.ts";

/**
 * The one door from `unknown` into core.
 *
 * @returns The value, as the schema reads it.
 * @throws InvalidInputError with every issue: code, path and params, never a value.
 *
 * @example
 * ```ts
 * import { day, parseInput } from "@bijsluiter/core";
 *
 * parseInput(day, "2026-11-22"); // => "2026-11-22"
 * ```
 */
export function parseInput<Value>(schema: z.ZodMiniType<Value>, input: unknown): Value {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInputError(toIssues(result.error.issues, input));
}
