import type { Issue } from "@bijsluiter/core";

/** JSON out of a request, or why it cannot be used. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 422; readonly issues: readonly Issue[] };

/** Reads a body as JSON that a database can hold: PostgreSQL keeps no NUL and no half of a surrogate pair in `jsonb`. */
export function readJson(text: string): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, status: 400, issues: [{ code: "malformed-json", path: [], params: {} }] };
  }
  const issues = notStorable(value, []);
  return issues.length === 0 ? { ok: true, value } : { ok: false, status: 422, issues };
}

function notStorable(value: unknown, path: Issue["path"]): readonly Issue[] {
  if (typeof value === "string")
    return value.includes("\0") || !isWellFormed(value)
      ? [{ code: "text-not-storable", path, params: {} }]
      : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => notStorable(item, [...path, at]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => notStorable(member, [...path, key]));
}

/** A lone surrogate does not survive UTF-8. */
const isWellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8") === text;
