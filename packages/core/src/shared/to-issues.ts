import type * as z from "zod/mini";
import type { Issue, ShapeIssueCode } from "./issue.ts";

type SchemaIssue = z.core.$ZodIssue;
type Params = Issue["params"];

/**
 * What a schema said about `input`, as codes of our own: stable when the validator changes, and free of input.
 * For those who call `safeParse` or `~standard` of an exported schema and want the issues that `parseInput` throws.
 *
 * @param issues - As the schema reported them.
 * @param input - What was parsed; only read to tell a missing value from a wrong one.
 */
export function toIssues(issues: readonly SchemaIssue[], input: unknown): readonly Issue[] {
  return issues.flatMap((found) => explain(found, input, []));
}

function explain(found: SchemaIssue, input: unknown, parent: Issue["path"]): readonly Issue[] {
  const path = [...parent, ...(found.path as (string | number)[])];
  if (found.code === "invalid_union" && found.errors.length > 0) {
    return closestBranch(found.errors).flatMap((inner) => explain(inner, input, path));
  }
  if (found.code === "custom") {
    const { code = "wrong-format", ...params } = (found.params ?? {}) as Params;
    return [{ code: String(code), path, params }];
  }
  const [code, params] = shapeOf(found, valueAt(input, path) === undefined);
  return [{ code, path, params }];
}

/** The branch that got furthest tells most: the one whose first issue lies deepest, then the shortest list. */
function closestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const depth = (branch: readonly SchemaIssue[]) => branch[0]?.path.length ?? 0;
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function shapeOf(found: SchemaIssue, missing: boolean): readonly [ShapeIssueCode, Params] {
  if (missing && found.code !== "unrecognized_keys") return ["required", {}];
  switch (found.code) {
    case "too_small":
      return [sized(found.origin) ? "too-short" : "too-small", { minimum: Number(found.minimum) }];
    case "too_big":
      return [sized(found.origin) ? "too-long" : "too-large", { maximum: Number(found.maximum) }];
    case "invalid_format":
      return ["wrong-format", { format: found.format }];
    case "invalid_value":
    case "invalid_union":
      return ["not-an-option", {}];
    case "unrecognized_keys":
      // The names come from the input, so they are counted, not repeated.
      return ["unknown-key", { count: found.keys.length }];
    case "invalid_type":
      return ["wrong-type", { expected: found.expected }];
    default:
      return ["wrong-format", { format: found.code }];
  }
}

const sized = (origin: string) => ["string", "array", "set", "map", "file"].includes(origin);

function valueAt(input: unknown, path: Issue["path"]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}
