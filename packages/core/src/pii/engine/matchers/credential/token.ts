import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at, is, WORD } from "../../text/char-class.ts";
import { openAt } from "./open-at.ts";
import { readOn } from "./read-on.ts";

const sure = grade(confidence.sure, unlabelled);

const TILDE = 0x7e;
/** How far before its first digit a token begins. */
const FARTHEST = 64;
/** First letters of the tokens that begin with a name. */
const NAMED = "eAgGxysnr";
/** Beside letters and digits. */
const SIGNS = "_-.~";

const run = /^[\w.~-]{1,8192}/;
/**
 * JSON Web Tokens, then tokens of AWS, GitHub, GitLab, Google, Slack, Stripe, npm and Azure.
 * Source: RFC 7519, section 3; documentation of secret scanning of GitHub, GitLab and Microsoft, as facts. Retrieved 2026-11-29.
 */
const token =
  /^(?:eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{0,2000}|A[KS]IA[A-Z\d]{16}|(?:gh[oprsu]|npm)_[A-Za-z\d]{36}|github_pat_\w{60,90}|glpat-[\w-]{20,64}|AIza[\w-]{35}|ya29\.[\w-]{20,200}|GOCSPX-[\w-]{28}|xox[abeoprs]-[\w-]{10,200}|[rs]k_live_[A-Za-z\d]{16,100}|[\w~.]{3}\dQ~[\w~.-]{31,34})$/;
/** What documentation shows, and what was filled in. */
const sample = /example|x{6}/i;

/** Matches what stands around the word of sixteen characters or more from `first` as a token, which may be longer than the window shows. */
export function matchToken(cursor: Cursor, place: number, first: number): void {
  const { bytes, source, base } = cursor;
  let start = first;
  while (start > first - FARTHEST && isToken(bytes, start - 1)) start -= 1;
  const isNamed = NAMED.includes(String.fromCharCode(at(bytes, start)));
  const from = start + base;
  if ((!isNamed && at(bytes, start + 5) !== TILDE) || from < cursor.readTo) return;
  const [whole = ""] = run.exec(readOn(cursor, start)) ?? [];
  // What stands in it is not read again.
  cursor.readTo = from + whole.length;
  if (cursor.readTo === source.length && openAt(cursor, from, whole.length)) return;
  const text = whole.replace(/[.~]{1,9}$/, "");
  if (token.test(text) && !sample.test(text)) emit(cursor, place, sure, start, start + text.length);
}

/** A letter, a digit or a sign that stands in tokens. */
function isToken(bytes: Uint8Array, index: number): boolean {
  return is(bytes, index, WORD) || SIGNS.includes(String.fromCharCode(at(bytes, index)));
}
