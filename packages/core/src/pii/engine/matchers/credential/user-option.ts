import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at, is, WORD } from "../../text/char-class.ts";
import { readBetween } from "../../words/read-between.ts";
import { isPlaceholder } from "./secret-value.ts";

const strong = grade(confidence.strong, unlabelled);

const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const SMALL_R = 0x72;
const SMALL_U = 0x75;
/** Longest user, and how far before and behind it the command is read. */
const LONGEST = 64;
const BEFORE = 200;
const AFTER = 128;
/** The option of curl that logs in, and the user behind its blank. Manual of curl, `--user`. */
const option = / (?:-u|--(?:proxy-)?user)$/;
const quoteAndUser = /^["']?([\w.@+-]{1,64})$/;
const rest = /^[^\s"'\\|;<>]{4,128}/;

/** True when the word before the colon at `sign` stands behind what may be `-u` or `--user`. */
export function isAfterOption(bytes: Uint8Array, sign: number): boolean {
  if (!is(bytes, sign - 1, WORD)) return false;
  let index = sign - 1;
  // Not past another colon, so that no text is read again and again.
  while (index > sign - LONGEST && at(bytes, index) > SPACE && at(bytes, index) !== COLON)
    index -= 1;
  if (at(bytes, index) !== SPACE) return false;
  const isLong = at(bytes, index - 1) === SMALL_R && at(bytes, index - 4) === SMALL_U;
  const letter = isLong ? index - 4 : index - 1;
  return at(bytes, letter) === SMALL_U && at(bytes, letter - 1) === HYPHEN;
}

/** Matches `user:password` behind `curl -u`, with its colon at `sign`. @returns False when there is none. */
export function matchUserOption(cursor: Cursor, place: number, sign: number): boolean {
  const line =
    readBetween(cursor, sign - BEFORE, sign)
      .split("\n")
      .at(-1) ?? "";
  const blank = line.lastIndexOf(" ");
  const isLogin = line.includes("curl ") && option.test(line.slice(0, Math.max(0, blank)));
  const [, user = ""] = isLogin ? (quoteAndUser.exec(line.slice(blank + 1)) ?? []) : [];
  const [password = ""] = rest.exec(readBetween(cursor, sign + 1, sign + AFTER)) ?? [];
  if (user === "" || password === "" || password === user || isPlaceholder(password)) return false;
  emit(cursor, place, strong, sign - user.length, sign + 1 + password.length);
  return true;
}
