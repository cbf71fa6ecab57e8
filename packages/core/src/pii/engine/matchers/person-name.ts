import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { nameAt } from "../words/name-at.ts";
import { readBetween } from "../words/read-between.ts";

const strong = grade(confidence.strong, unlabelled);
const likely = grade(confidence.likely, unlabelled);

/** Titles, up to three, that go before a name; the rest of the pattern is whom one greets, who somebody is, labels, and the end of a letter. */
export const beforeName =
  /(?<![\p{L}\p{N}_@-])(?:(?:(?:[Mm]evrouw|[Mm](?:evr|vr|w)\.?|[Mm](?:r|rs|s)\.|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.?|(?:[Dd]e|Geachte) heer|[Jj]uf(?:frouw)?|[Mm]eester|[Dd]rs?\.|[Pp]rof\.|[Ii](?:r|ng)\.) ){1,3}|(?:Beste|Geachte|Hallo|Hoi|Hi|Hello|Dag|Lieve|Dear) |(?:[Ll]eerling|[Pp]upil|[Ss]tudente?|[Zz]oon|[Dd]ochter|[Mm]oeder|[Vv]ader|[Oo]uders?|[Vv]erzorgers?|[Vv]oogd|[Mm]entor|[Dd]ocente?|[Ll]eerkracht|[Ll]eraar|[Ll]erares)(?: van)? |(?:[Nn]aam|[Vv]oornaam|[Aa]chternaam|[Rr]oepnaam|[Ll]eerling|[Ss]tudent|[Oo]uders?|[Vv]erzorgers?|[Vv]oogd|[Mm]oeder|[Vv]ader|[Cc]ontactpersoon|[Mm]entor|[Dd]ocent|[Ll]eerkracht|[Nn]ame)(?: (?:leerling|kind|ouder|docent))?["']?[ \t]?:[ \t]{0,8}["']?|(?:groet(?:en|jes)?|[Hh]oogachtend|[Rr]egards|[Ss]incerely),?[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?[ \t]{0,4})/gu;

const title =
  /^(?:[Mm]evrouw|[Mm](?:evr|vr|w|r|rs|s)\b|[Mm]eneer|[Mm]ijnheer|[Dd]hr|(?:[Dd]e|Geachte) heer|[Jj]uf|[Mm]eester|[Dd]rs?\.|[Pp]rof|[Ii](?:r|ng)\.)/;
const greeting = /^(?:Beste|Geachte|Hallo|Hoi|Hi|Hello|Dag|Lieve|Dear) $/;
/** Of whom one word is enough: teachers and students have a subject. */
const alone = /^(?:leerling|pupil|zoon|dochter|moeder|vader)|van $/i;
/** What ends a field or a line. */
const fieldEnd = /^(?:[ \t]{0,8}(?:[\r\n,;|<"')\]}`*”’»）】.\t]|$)| {2}| \()/;
const greetingEnd = /^(?:[,!:\r\n]|$| en | and )/;
/** Brackets, quotes and stars. */
const opening = /^(?:(?!['’]t )[([{<"'`*_“‘«（【]){0,3}/u;
const AND = " en ";
/** A longer name is cut off. */
const LONGEST = 120;

/** Matches the name behind what a pattern found from `start` to `end`. */
export function matchPersonName(cursor: Cursor, place: number, start: number, end: number): void {
  const proof = readBetween(cursor, start, end);
  const rest = readBetween(cursor, end, end + LONGEST);
  const isTitled = title.test(proof);
  const from = opening.exec(rest)?.[0].length ?? 0;
  const name = nameAt(rest, from, isTitled);
  if (name === undefined) return;
  const sureness = gradeOf(proof, rest.slice(name.end), { ...name, isTitled });
  if (sureness === undefined) return;
  emit(cursor, place, sureness, end + from, end + name.end);
  // "Beste Jan en Sanne,"
  if (rest.startsWith(AND, name.end) && greeting.test(proof)) {
    const second = nameAt(rest, name.end + AND.length, false);
    if (second) emit(cursor, place, sureness, end + name.end + AND.length, end + second.end);
  }
}

/** How sure a name is by what stands before and after it; undefined for none. */
function gradeOf(
  proof: string,
  after: string,
  { words, isTitled }: { words: number; isTitled: boolean },
) {
  if (isTitled) return strong;
  if (greeting.test(proof)) return greetingEnd.test(after) ? strong : undefined;
  const isField = /[:\n"']/.test(proof);
  if (isField && !fieldEnd.test(after)) return undefined;
  if (words > 1) return strong;
  if (isField) return /^name/i.test(proof) ? undefined : likely;
  return alone.test(proof) ? likely : undefined;
}
