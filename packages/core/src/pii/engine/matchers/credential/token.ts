import { confidence } from "../../../confidence.ts";
import { type Cursor, textBetween } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at, is, WORD } from "../../text/char-class.ts";
import { LONGEST_SECRET } from "./longest-secret.ts";

const sure = grade(confidence.sure, unlabelled);

const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const TILDE = 0x7e;
/** How far before its first digit a token begins. */
const FARTHEST = 64;
/** Longest token but for a JSON Web Token. */
const LONGEST = 255;
/** First letters of the tokens that begin with a name. */
const NAMED = "eAgxysnr";

/**
 * Tokens that say what they are: AWS, GitHub, GitLab, Google, Slack, Stripe, npm and Azure.
 * Source: documentation of secret scanning of GitHub, GitLab and Microsoft, as facts. Retrieved 2026-11-29.
 */
const token =
  /^(?:(?:AKIA|ASIA)[A-Z\d]{16}|gh[oprsu]_[A-Za-z\d]{36}|github_pat_\w{60,90}|glpat-[\w-]{20,60}|AIza[\w-]{35}|ya29\.[\w-]{20,200}|GOCSPX-[\w-]{28}|xox[abeoprs]-[\w-]{10,200}|xapp-[\w-]{10,200}|[rs]k_live_[A-Za-z\d]{16,100}|npm_[A-Za-z\d]{36}|[\w~.]{3}\dQ~[\w~.-]{31,34})$/;
/** A header and claims in JSON, and a signature; without one it is not signed. RFC 7519, section 3. */
const jsonWebToken = /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{0,2000}/y;
/** What documentation shows, and what was filled in. */
const sample = /example|x{6}|(\w)\1{7}/i;

/** Matches what stands around the word of sixteen characters or more from `first` as a token. */
export function matchToken(cursor: Cursor, place: number, first: number): void {
  const { bytes } = cursor;
  let start = first;
  while (start > first - FARTHEST && isToken(bytes, start - 1)) start -= 1;
  if (start === first - FARTHEST) return;
  const isWebToken = at(bytes, start) === 0x65 && at(bytes, start + 1) === 0x79;
  if (isWebToken) {
    matchWebToken(cursor, place, start);
    return;
  }
  const isNamed = NAMED.includes(String.fromCharCode(at(bytes, start)));
  if (!isNamed && at(bytes, start + 5) !== TILDE) return;
  let end = first;
  while (end < start + LONGEST && isToken(bytes, end)) end += 1;
  while (end > first && !is(bytes, end - 1, WORD)) end -= 1;
  const text = textBetween(cursor, start, end);
  if (token.test(text) && !sample.test(text)) emit(cursor, place, sure, start, end);
}

/** A letter, a digit or a sign that stands in tokens. */
function isToken(bytes: Uint8Array, index: number): boolean {
  const code = at(bytes, index);
  const isSign = code === UNDERSCORE || code === HYPHEN || code === DOT || code === TILDE;
  return isSign || is(bytes, index, WORD);
}

/** Matches a JSON Web Token, which may be longer than the window shows. */
function matchWebToken(cursor: Cursor, place: number, start: number): void {
  const { source } = cursor;
  const from = start + cursor.base;
  if (source.charAt(from + 2) !== "J" || from < cursor.readTo) return;
  let end = from;
  while (end < from + LONGEST_SECRET && isWebSign(source.charCodeAt(end))) end += 1;
  // What stands in it is not read again.
  cursor.readTo = end;
  if (end === source.length && cursor.isPart && from + LONGEST_SECRET > end) {
    cursor.openFrom = Math.min(cursor.openFrom, from);
    return;
  }
  jsonWebToken.lastIndex = from;
  const [found] = jsonWebToken.exec(source) ?? [];
  if (found !== undefined) emit(cursor, place, sure, start, start + found.length);
}

/** A letter or a digit of ASCII, a hyphen, an underscore or a dot. */
function isWebSign(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter > 0x60 && letter < 0x7b) ||
    (code > 0x2f && code < 0x3a) ||
    code === UNDERSCORE ||
    code === HYPHEN ||
    code === DOT
  );
}
