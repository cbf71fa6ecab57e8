import type * as z from "zod/mini";
import { InvalidInputError, MOST_ISSUES } from "./issues/invalid-input-error.ts";
import { toIssues } from "./issues/to-issues.ts";

/**
 * Validates `unknown` input with a schema.
 *
 * @returns The parsed value.
 * @throws InvalidInputError with the first hundred issues: code, path and params, never a value. Errors of getters or
 * proxies of the caller pass through.
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
  const { issues } = result.error;
  const told = toIssues(issues, input, schema);
  throw new InvalidInputError(told, told.length + Math.max(0, issues.length - MOST_ISSUES));
}
