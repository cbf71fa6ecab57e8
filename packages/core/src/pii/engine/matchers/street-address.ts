import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { readBetween } from "../words/read-between.ts";
import { streetBefore } from "../words/street-before.ts";

const strong = grade(confidence.strong, unlabelled);
const likely = grade(confidence.likely, unlabelled);

/** A house number may begin where this does. */
export const houseNumber = /(?<=[\p{L}\d.] )\d{1,5}(?!\d)/gu;

/** `12`, `12a`, `12 A`, `125-3 hoog`, `8/2`, `12-bis`. */
const house =
  /^\d{1,5}(?: ?[A-Za-z](?![\p{L}\p{N}])|-?(?:bis|hs|huis)(?!\p{L}))?(?: ?[-/] ?(?:\d{1,4}|[A-Za-z]{1,4})(?![\p{L}\p{N}]))?(?: (?:bis|hs|huis|hoog|rood|zwart)(?!\p{L}))?/u;
const postcode = /^[\s,;|-]{1,6}(?:NL-)?[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\p{N}])/u;
/** `, Utrecht`, ` te Utrecht`, `;Ons Dorp`, or the place in the next line. */
const town = /^(?:, ?|; ?|\t|\||\r?\n| te | in | \()(?:['’]s-|['’]t )?\p{Lu}\p{L}{2}/u;
const postcodeBefore =
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}[\s,;|]{1,4}(?:\p{Lu}\p{L}{2,30}[\s,;|]{1,4})?$/u;
const label = /(?:adres|address|woonachtig)[^\n]{0,12}$/i;
/** How far before a number its street begins, and how far behind it a postcode ends. */
const BEFORE = 72;
const AFTER = 48;

/** Matches a street and the house number from `start` as an address, beside a postcode, a place or a word that says so. */
export function matchStreetAddress(cursor: Cursor, place: number, start: number): void {
  const rest = readBetween(cursor, start, start + 2 * AFTER);
  const [number = ""] = house.exec(rest.slice(0, AFTER)) ?? [];
  const after = rest.slice(number.length, number.length + AFTER);
  const hasPostcode = postcode.test(after);
  const before = readBetween(cursor, start - BEFORE, start);
  const street = streetBefore(before);
  if (street === undefined) return;
  const head = before.slice(0, street.start);
  const isProven = hasPostcode || postcodeBefore.test(head) || (street.isNamed && label.test(head));
  if (!isProven && !(street.isNamed && town.test(after))) return;
  const first = start - before.length + street.start;
  emit(cursor, place, isProven ? strong : likely, first, start + number.length);
}
