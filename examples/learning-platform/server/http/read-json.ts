import type { Issue } from "@bijsluiter/core";

/** JSON out of a request, or why it cannot be used. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 422; readonly issues: readonly Issue[] };

/** Lists and objects in one another. No request here comes near; whatever walks a body may count on it. */
const DEEPEST = 32;
const MAX_ISSUES = 100;

/** Reads a body as JSON that a database can hold: PostgreSQL keeps no NUL and no half of a surrogate pair in `jsonb`. */
export function readJson(text: string): JsonBody {
  if (isDeep(text)) return { ok: false, status: 422, issues: [issueOf("nested-too-deeply", [])] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, status: 400, issues: [issueOf("malformed-json", [])] };
  }
  const issues: Issue[] = [];
  collectNotStorable(value, [], issues);
  return issues.length === 0 ? { ok: true, value } : { ok: false, status: 422, issues };
}

/** Counts brackets outside texts, before anything is parsed. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') inText = !inText;
    else if (inText) at += mark === "\\" ? 1 : 0;
    else if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function collectNotStorable(value: unknown, path: Issue["path"], into: Issue[]): void {
  if (into.length === MAX_ISSUES) return;
  if (typeof value === "string") {
    if (!isStorable(value)) into.push(issueOf("text-not-storable", path));
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) collectNotStorable(item, [...path, at], into);
  } else if (value !== null && typeof value === "object") {
    for (const [key, member] of Object.entries(value))
      if (isStorable(key)) collectNotStorable(member, [...path, key], into);
      else into.push(issueOf("text-not-storable", path));
  }
}

/** A lone surrogate does not survive UTF-8. */
const isStorable = (text: string) =>
  !text.includes("\0") && Buffer.from(text, "utf8").toString("utf8") === text;

const issueOf = (code: string, path: Issue["path"]): Issue => ({ code, path, params: {} });
