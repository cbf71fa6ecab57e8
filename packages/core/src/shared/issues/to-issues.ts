import type * as z from "zod/mini";
import { MOST_ISSUES } from "./invalid-input-error.ts";
import type { Issue, ShapeIssueCode } from "./issue.ts";
import { knownKeys } from "./known-keys.ts";
import { nearName } from "./near-name.ts";

type SchemaIssue = z.core.$ZodIssue;
type Params = Issue["params"];

/** Names beyond these are only counted. */
const MOST_NAMES = 20;
/** A longer list of options is not told. */
const MOST_OPTIONS = 12;

/**
 * Issues of a schema result as our own codes: independent of the validator, and without values of the input. Use it
 * with `safeParse` or `~standard` of an exported schema to get the issues that `parseInput` throws. Returns at most the
 * first hundred.
 *
 * @param issues - As the schema reported them.
 * @param input - The parsed input; only read to distinguish a missing value from a wrong one.
 *
 * @param schema - The schema; with it, an unknown name that resembles a known one is reported as `key` and `meant`.
 */
export function toIssues(
  issues: readonly SchemaIssue[],
  input: unknown,
  schema?: z.core.$ZodType,
): readonly Issue[] {
  return issues.slice(0, MOST_ISSUES).flatMap((found) => explain(found, { input, schema }, []));
}

interface Parsed {
  readonly input: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

function explain(
  found: SchemaIssue,
  parsed: Parsed,
  parent: readonly PropertyKey[],
): readonly Issue[] {
  const place = [...parent, ...found.path];
  if (found.code === "invalid_union" && found.errors.length > 0) {
    return closestBranch(found.errors)
      .slice(0, MOST_ISSUES)
      .flatMap((inner) => explain(inner, parsed, place));
  }
  const path = place.map(readable);
  if (found.code === "custom") {
    const { code = "wrong-format", ...params } = (found.params ?? {}) as Params;
    return [{ code: String(code), path, params }];
  }
  // A name that no rule allows may be anything, so it is not told.
  if (found.code === "invalid_key")
    return [{ code: "wrong-format", path: path.slice(0, -1), params: { format: "key" } }];
  const value = valueAt(parsed.input, place);
  const [code, params] = shapeOf(found, value === undefined);
  const told = { code, path, params: { ...params, ...hintOf(found, value, parsed.schema, place) } };
  const mayBeMisnamed = found.code === "invalid_union" && value === undefined;
  return mayBeMisnamed ? [told, ...misnamed(parsed, place)] : [told];
}

/**
 * The name at `place` tells the members of a union apart; where it is nearly there, no member says that it is unknown.
 */
function misnamed({ input, schema }: Parsed, place: readonly PropertyKey[]): readonly Issue[] {
  const above = place.slice(0, -1);
  const hint = nearKey(Object.keys(Object(valueAt(input, above))), schema, above);
  return hint["key"] !== undefined && hint["meant"] === place.at(-1)
    ? [{ code: "unknown-key", path: above.map(readable), params: { count: 1, ...hint } }]
    : [];
}

/** A step of a path; a name that no program would give is not told. */
const readable = (key: PropertyKey): string | number =>
  typeof key === "number" || (typeof key === "string" && /^@?[A-Za-z_][\w.:-]{0,99}$/.test(key))
    ? key
    : "*";

/**
 * What was probably meant, for a name or an option that is nearly one of ours, so that nothing else is told; otherwise the
 * options, if they are few.
 */
function hintOf(
  found: SchemaIssue,
  value: unknown,
  schema: Parsed["schema"],
  place: readonly PropertyKey[],
): Params {
  // Of a value, or of the member that tells variants apart.
  const { values, options = values } = found as Options;
  if (options) {
    const meant = nearName(value, options);
    if (meant !== undefined) return { meant };
    return options.length > MOST_OPTIONS ? {} : { options: options.join(", ") };
  }
  return found.code === "unrecognized_keys" ? nearKey(found.keys, schema, place) : {};
}

interface Options {
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
}

/** The first of `keys` that is unknown at `place` and nearly one of ours. */
function nearKey(
  keys: readonly string[],
  schema: Parsed["schema"],
  place: readonly PropertyKey[],
): Params {
  const names = schema ? knownKeys(schema, place) : [];
  for (const key of keys.slice(0, MOST_NAMES)) {
    // Known to another member of a union: the slip is elsewhere.
    const meant = names.includes(key) ? undefined : nearName(key, names);
    if (meant !== undefined) return { key, meant };
  }
  return {};
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

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}
