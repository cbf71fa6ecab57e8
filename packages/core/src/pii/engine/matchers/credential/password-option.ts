import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at, BLANK, is } from "../../text/char-class.ts";
import { readBetween } from "../../words/read-between.ts";
import { isPassword, isPlaceholder } from "./secret-value.ts";

const strong = grade(confidence.strong, unlabelled);

const HYPHEN = 0x2d;
const SMALL_P = 0x70;
/** How far before and behind an option its command is read. */
const BEFORE = 200;
const AFTER = 80;
/** Commands that take a password right behind `-p`. Manuals of MySQL, MariaDB, sshpass, 7-Zip and RAR. */
const glued = /\b(?:mysql|mariadb|sshpass|7z|(?:un)?rar\b)/i;
/** Commands that take one behind a blank, by the letter of the option. Manuals of Docker, MongoDB, Redis, OpenLDAP, Info-ZIP and SQL Server. */
const apart: Readonly<Record<string, RegExp>> = {
  p: /\b(?:sshpass|mongo|(?:docker|podman|oc|az) login)/i,
  P: /\b(?:(?:un)?zip|sqlcmd|bcp)\b/i,
  a: /\bredis-cli\b/i,
  w: /\bldap/i,
};
const weak = /^(?:geheim|secret|test|admin|token)$/i;
const value = /^["']?([^\s"'|;&<>]{3,64})/;

/** Matches what stands behind the option with its hyphen at `start` as a password, when it is one of a command that takes it there. */
export function matchPasswordOption(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  const isApart = is(bytes, start + 2, BLANK);
  const option = String.fromCharCode(at(bytes, start + 1));
  const [command = ""] = readBetween(cursor, start - BEFORE, start)
    .split(/[\n|;&]/)
    .slice(-1);
  if (!(isApart ? apart[option] : glued)?.test(command)) return;
  const from = isApart ? start + 3 : start + 2;
  const [whole = "", secret = ""] = value.exec(readBetween(cursor, from, from + AFTER)) ?? [];
  // What stands right behind the option is a password, even a word that stands for one elsewhere.
  const isOne = isApart ? isPassword(secret) && !/^\d+$/.test(secret) : secret !== "";
  if (!isOne || (isPlaceholder(secret) && (isApart || !weak.test(secret)))) return;
  const end = from + whole.length;
  emit(cursor, place, strong, end - secret.length, end);
}

/** Matches every `-p` of the window. */
export function matchPasswordOptions(
  cursor: Cursor,
  place: number,
  start: number,
  end: number,
): void {
  for (let index = nextOption(cursor, start); index < end; index = nextOption(cursor, index + 2))
    if (is(cursor.bytes, index - 1, BLANK)) matchPasswordOption(cursor, place, index);
}

/** Index of the next `-p` from `from` on; beyond the window when there is none. */
function nextOption({ bytes, window }: Cursor, from: number): number {
  if (window.text !== "") {
    const index = window.text.indexOf("-p", from - window.textAt);
    return index < 0 ? bytes.length : index + window.textAt;
  }
  let index = bytes.indexOf(HYPHEN, from);
  while (index >= 0 && at(bytes, index + 1) !== SMALL_P) index = bytes.indexOf(HYPHEN, index + 1);
  return index < 0 ? bytes.length : index;
}
