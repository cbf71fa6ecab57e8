import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { readBetween } from "../../words/read-between.ts";
import { secretGrade, secretIn } from "./labelled-secret.ts";

/** How far before a word its sentence is read, and how far it goes on. */
const BEFORE = 96;
const AFTER = 64;
const signs = /^[“‘*`]{0,3}/;
const phraseEnd = /[\n.:;,]/;
/** "het wachtwoord voor Magister" */
const ofWhat = / (?:voor|van|for|of|op|bij) /;
/** How a password is kept, which is none: `base64`, `sha256`. */
const manner = /^(?:base|sha-?|md|utf-?|argon|pbkdf|bcrypt|aes-?|v)\d/i;
/** Without "is" it takes two digits or a sign, which names of techniques have not. */
const strongEnough = /^[^\s\d]{1,40}(?:\d{2}|\d[!?@#$%&*])/;

/** Matches the word with a digit that begins at `start` as a password, when the sentence says that it is one. */
export function matchSaidSecret(cursor: Cursor, place: number, start: number): void {
  const from = start + (signs.exec(readBetween(cursor, start, start + 3))?.[0].length ?? 0);
  const after = readBetween(cursor, from, from + AFTER);
  const phrase =
    readBetween(cursor, start - BEFORE, start - 1)
      .split(phraseEnd)
      .at(-1) ?? "";
  const said = phrase.replace(/ (?:is|was)$/, "");
  if (manner.test(after) || (said === phrase && !strongEnough.test(after))) return;
  const secret = secretIn(said, after) ?? secretIn(said.split(ofWhat, 1).join(""), after);
  if (secret !== undefined)
    emit(cursor, place, secretGrade, from + secret.start, from + secret.end);
}
