import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { at } from "../../text/char-class.ts";
import { readBetween } from "../../words/read-between.ts";
import { secretGrade, secretIn } from "./labelled-secret.ts";
import { matchPasswordOption } from "./password-option.ts";
import { isChosen, isManner } from "./secret-value.ts";

const HYPHEN = 0x2d;

/** How far before a word its sentence is read, and how far it goes on. */
const BEFORE = 96;
const AFTER = 64;
const signs = /^[“‘*`]{0,3}/;
const phraseEnd = /[\n.:;,]/;
/** "het wachtwoord voor Magister" */
const ofWhat = / (?:voor|van|for|of|op|bij) /;
/** A code of digits, and what it is called. */
const digits = /^\d{4,8}(?![^\s.,;:)!?])/;
const digitsLabel = /(?:pin-?|inlog|toegangs|pas)code$|^ ?pin$/i;
/** In the middle of a sentence, where a small one is a word of many other things. */
const shortLabel = /\bPIN$/;

const saysCode = (phrase: string) => digitsLabel.test(phrase) || shortLabel.test(phrase);

/** Matches the word with a digit that begins at `start` as a password, when the sentence, or the option of a command, says that it is one. */
export function matchSaidSecret(cursor: Cursor, place: number, start: number): void {
  const { bytes } = cursor;
  if (at(bytes, start - 3) === HYPHEN) matchPasswordOption(cursor, place, start - 3);
  // `sshpass -pGeheim12`
  if (at(bytes, start - 3) === HYPHEN || at(bytes, start) === HYPHEN) return;
  const from = start + (signs.exec(readBetween(cursor, start, start + 3))?.[0].length ?? 0);
  const after = readBetween(cursor, from, from + AFTER);
  const phrase =
    readBetween(cursor, start - BEFORE, start - 1)
      .split(phraseEnd)
      .at(-1) ?? "";
  const said = phrase.replace(/ (?:is|was)$/, "");
  const isCode = digits.test(after);
  if (isManner(after) || (isCode && said === phrase && !saysCode(said))) return;
  if (!isCode && said === phrase && !isChosen(after)) return;
  const secret = secretIn(said, after) ?? secretIn(said.split(ofWhat, 1).join(""), after);
  if (secret !== undefined)
    emit(cursor, place, secretGrade, from + secret.start, from + secret.end);
}
