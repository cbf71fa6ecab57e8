import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at } from "../../text/char-class.ts";
import { readBetween } from "../../words/read-between.ts";
import { farLabel } from "./far-label.ts";
import { mayEndLabel } from "./may-end-label.ts";
import { isCode, isKeyLike, isPassword, isPlaceholder } from "./secret-value.ts";
import { matchUserInfo } from "./user-info.ts";
import { isAfterOption, matchUserOption } from "./user-option.ts";

export const secretGrade = grade(confidence.strong, unlabelled);

const SLASH = 0x2f;
const CAPITAL_P = 0x50;
/** What is less is a blank, a quote or another sign: what stands between a name and its colon. */
const ZERO = 0x30;
const BACKSLASH = 0x5c;
/** How far before a sign its name and the other parts of a connection are read, and how far behind it. */
const BEFORE = 200;
const AFTER = 400;

const password =
  /(?:(?:wachtwoord|pass(?:word|wd|wort|phrase|code)|pin[- ]?code|(?:inlog|toegangs)code)(?: is| wifi)?|(?:^|[^A-Za-z])(?:pwd|pw|ww|pin)|_pass|[a-z](?:Pwd|Pass))$/i;
/** Of these, the ones behind which digits alone are no password. */
const short = /(?:p|w)w$|[a-z]pass$/i;
const key =
  /(?:secret|token|(?:api|access|secret|account|auth|shared|storage)[_ -]?(?:access[_ -]?)?key)$/i;
const authorization = /authorization$/i;
const connection = /(?:^|[\s;"'])(?:server|source|host|user(?: ?id|name)?|uid)=/i;

/** A value in quotes, or up to a blank or a sign that ends it; `=>` goes before it in some languages. */
const valued = /^>?[ \t]{0,4}\\{0,3}(?:"([^"\n]{1,200})|'([^'\n]{1,200})|([^\s"'`<>|;,&]{1,200}))/;
/** What follows the scheme in a header. RFC 9110, section 11.6.2. */
const header = /^[ \t]{0,4}\\{0,3}["'`]?((?:basic|bearer|token) {1,4})?([\w.~+/=-]{8,384})/i;
/** `WIFI:T:WPA;S:name;P:password;;`, as a code for a network has it. */
const WIFI = "WIFI:";
const wifiValue = /^((?:\\.|[^;\\\n]){1,63});/;

/** Matches what stands behind the colon or equals at `sign` as a secret, by the name before it, or by what follows `://`. */
export function matchLabelledSecret(cursor: Cursor, place: number, sign: number): void {
  const { bytes } = cursor;
  if (at(bytes, sign + 1) === SLASH) {
    if (at(bytes, sign + 2) === SLASH) matchUserInfo(cursor, place, sign + 3);
    return;
  }
  let last = sign - 1;
  while (last > sign - 4 && (at(bytes, last) < ZERO || at(bytes, last) === BACKSLASH)) last -= 1;
  if (isAfterOption(bytes, sign) && matchUserOption(cursor, place, sign)) return;
  const isWifi = at(bytes, sign - 1) === CAPITAL_P;
  if ((isWifi || mayEndLabel(bytes, last)) && emitBehind(cursor, place, last, sign + 1)) return;
  const far = farLabel(bytes, sign);
  if (far >= 0) emitBehind(cursor, place, far, sign + 1);
}

/** Emits the secret from `after` on, by the label that ends at `last`. @returns False when there is none. */
function emitBehind(cursor: Cursor, place: number, last: number, after: number): boolean {
  const before = readBetween(cursor, after - BEFORE, last + 1);
  const secret = secretIn(before, readBetween(cursor, after, after + AFTER));
  if (secret === undefined) return false;
  emit(cursor, place, secretGrade, after + secret.start, after + secret.end);
  return true;
}

/** Where a secret stands in what comes after a sign, by what comes before. */
export function secretIn(
  before: string,
  after: string,
): { start: number; end: number } | undefined {
  if (before.endsWith("P") && before.split("\n").at(-1)?.includes(WIFI)) {
    const [, value = ""] = wifiValue.exec(after) ?? [];
    return isPlaceholder(value) || value === "" ? undefined : { start: 0, end: value.length };
  }
  if (authorization.test(before)) {
    const [whole = "", scheme, value = ""] = header.exec(after) ?? [];
    const isSecret = scheme === undefined ? isKeyLike(value) : !isPlaceholder(value);
    return isSecret ? { start: whole.length - value.length, end: whole.length } : undefined;
  }
  const isKey = key.test(before);
  if (!isKey && !password.test(before)) return undefined;
  const [whole = "", double, single, bare = ""] = valued.exec(after) ?? [];
  const quoted = double ?? single;
  const start = whole.length - (quoted ?? bare).length;
  const value = quoted?.replace(/\\{1,3}$/, "") ?? bare.replace(/[.:)\]}*]{1,9}$/, "");
  if (value === "" || isPlaceholder(value) || (quoted === undefined && isCode(value)))
    return undefined;
  // A variable that is handed on, and the width of something.
  if (before.endsWith(value) || (short.test(before) && /^\d+$/.test(value))) return undefined;
  const isSecret = isKey ? isKeyLike(value) : isPassword(value) || connection.test(before);
  return isSecret ? { start, end: start + value.length } : undefined;
}
