import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at } from "../../text/char-class.ts";
import { mayEndLabel } from "./may-end-label.ts";
import { isCode, isKeyLike, isPassword, isPlaceholder } from "./secret-value.ts";
import { matchUserInfo } from "./user-info.ts";

const strong = grade(confidence.strong, unlabelled);

const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BACKTICK = 0x60;
const BACKSLASH = 0x5c;
/** How far a label is read. */
const LABEL = 40;
/** Longest value. */
const LONGEST = 200;
/** How far before a value the other parts of a connection are read. */
const CONNECTION = 200;

const password =
  /(?:wachtwoord|password|passwd|passwort|passphrase)(?: is)?$|(?:^|[^A-Za-z])(?:pwd|pass|pw|ww)$|[a-z](?:Pwd|Pass)$/i;
const key =
  /(?:secret|token|(?:api|access|secret|account|auth|shared|storage)[_ -]?(?:access[_ -]?)?key)$/i;
const authorization = /(?:^|[^A-Za-z])(?:proxy-)?authorization$/i;
const scheme = /^(?:basic|bearer|token|negotiate|digest|apikey) +/i;
const wifi = /WIFI:(?:[A-Z]:(?:\\.|[^;\\\n]){0,63};){0,4}P$/;
const connection =
  /(?:^|[\s;"'])(?:server|data source|address|host|addr|uid|user id|user(?:name)?|database|initial catalog|accountname|endpoint|dsn)=[^;\n]{1,100};/i;

/** Matches what stands behind the colon or equals at `sign` as a secret, by the name before it, or by what follows `://`. */
export function matchLabelledSecret(cursor: Cursor, place: number, sign: number): void {
  const { bytes } = cursor;
  if (at(bytes, sign + 1) === SLASH) {
    if (at(bytes, sign + 2) === SLASH) matchUserInfo(cursor, place, sign + 3);
    return;
  }
  let last = sign - 1;
  while (last > sign - 3 && isQuoteOrBlank(at(bytes, last))) last -= 1;
  if (at(bytes, last) === 0x50 && last === sign - 1) matchWifi(cursor, place, sign);
  if (!mayEndLabel(bytes, last)) return;
  const label = before(cursor, last + 1, LABEL);
  const isAuthorization = authorization.test(label);
  if (!isAuthorization && !password.test(label) && !key.test(label)) return;
  const value = readValue(cursor, sign);
  if (value === undefined) return;
  if (isAuthorization) matchAuthorization(cursor, place, value);
  else if (isSecret(cursor, value, { isKey: key.test(label), sign }))
    emit(cursor, place, strong, value.start, value.start + value.text.length);
}

/** A value behind a name. */
interface Value {
  readonly start: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

function isSecret(
  cursor: Cursor,
  { text, isQuoted }: Value,
  { isKey, sign }: { isKey: boolean; sign: number },
): boolean {
  if (isPlaceholder(text) || (!isQuoted && isCode(text))) return false;
  if (isKey ? isKeyLike(text) : isPassword(text)) return true;
  const isNamed = at(cursor.bytes, sign) === EQUALS && text.length > 2;
  return isNamed && connection.test(before(cursor, sign, CONNECTION));
}

/** The value in quotes, or up to a blank or a sign that ends it; undefined when there is none. */
function readValue(cursor: Cursor, sign: number): Value | undefined {
  const { bytes, window } = cursor;
  let start = sign + 1;
  // `=>` goes between a name and a value in some languages.
  if (at(bytes, sign) === EQUALS && at(bytes, start) === 0x3e) start += 1;
  while (start < sign + 5 && isBlank(at(bytes, start))) start += 1;
  while (at(bytes, start) === BACKSLASH) start += 1;
  const quote = at(bytes, start);
  const isQuoted = quote === QUOTE || quote === APOSTROPHE || quote === BACKTICK;
  if (isQuoted) start += 1;
  const rest = window.text.slice(start - window.textAt, start - window.textAt + LONGEST);
  const stop = isQuoted
    ? rest.search(quote === QUOTE ? /["\n]/ : quote === APOSTROPHE ? /['\n]/ : /[`\n]/)
    : rest.search(at(bytes, sign) === EQUALS ? /[\s"'`<>|;,&]/ : /[\s"'`<>|;,]/);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const text = isQuoted ? whole.replace(/\\+$/, "") : whole.replace(/[.,;:)\]}]{1,9}$/, "");
  return text === "" ? undefined : { start, text, isQuoted };
}

/** Matches what follows the scheme in a header. RFC 9110, section 11.6.2. */
function matchAuthorization(cursor: Cursor, place: number, { start, text, isQuoted }: Value): void {
  const { window } = cursor;
  const from = start - window.textAt;
  const head = scheme.exec(window.text.slice(from, from + 16))?.[0] ?? "";
  if (head === "" && !isKeyLike(text)) return;
  const rest = window.text.slice(from + head.length, from + head.length + REST);
  const [value = ""] = /^[\w.~+/=-]{0,384}/.exec(rest) ?? [];
  if (value.length < 8 || isPlaceholder(value) || (!isQuoted && isCode(value))) return;
  emit(cursor, place, strong, start + head.length, start + head.length + value.length);
}
const REST = 385;

/** Matches the password of `WIFI:T:WPA;S:name;P:password;;`, as a code for a network has it. */
function matchWifi(cursor: Cursor, place: number, sign: number): void {
  const { window } = cursor;
  if (!wifi.test(before(cursor, sign, CONNECTION))) return;
  const rest = window.text.slice(sign + 1 - window.textAt, sign + 1 - window.textAt + LONGEST);
  const [value = ""] = /^(?:\\.|[^;\\\n]){1,63}/.exec(rest) ?? [];
  if (value !== "" && !isPlaceholder(value))
    emit(cursor, place, strong, sign + 1, sign + 1 + value.length);
}

/** At most `length` characters before `end`. */
function before({ window }: Cursor, end: number, length: number): string {
  const to = end - window.textAt;
  return window.text.slice(Math.max(0, to - length), Math.max(0, to));
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 0xa0;
}

function isQuoteOrBlank(code: number): boolean {
  return isBlank(code) || code === QUOTE || code === APOSTROPHE || code === BACKSLASH;
}
