import { mod97 } from "../../../shared/check-digits/mod-97-10.ts";
import { type Form, formOf } from "../../candidate/form.ts";
import { symbols, symbolsValue } from "../../candidate/symbols.ts";
import { confidence } from "../../confidence.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../../data/iban-structures.ts";
import { structureIn } from "../../validators/is-iban.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, DIGIT, is, LOWER, UPPER, WORD } from "../text/char-class.ts";
import { matchForm } from "../text/match-form.ts";

const HYPHEN = 0x2d;
const GROUP = 4;
/** IBAN */
const NAME = [0x49, 0x42, 0x41, 0x4e] as const;
const listed = grade(confidence.sure, unlabelled);
const unlisted = grade(confidence.fair);

/** What the IBANs of a country look like, and whether the registry says so. */
interface IbanRule {
  readonly form: Form;
  readonly isListed: boolean;
}

/** The rule of a country; none when its banks print no IBANs. */
function ibanRule(country: string): IbanRule | undefined {
  const listed = structureIn(ibanStructures, country);
  const structure = listed ?? structureIn(ibanStructuresOutsideRegistry, country);
  if (structure === undefined) return undefined;
  return { form: formOf(`2a2n${structure}`), isListed: listed !== undefined };
}

/** True when the check digits of the first `length` symbols are right: from 02 to 98, modulo 97. */
function hasIbanChecks(length: number): boolean {
  const check = symbolsValue(2, 4);
  if (check < 2 || check > 98) return false;
  const account = mod97(symbols, { from: 4, to: length });
  return mod97(symbols, { from: 0, to: 4, head: account }) === 1;
}

/** By the last five bits of both letters of the country, made when they are met. */
const rules: (IbanRule | "none" | undefined)[] = Array.from({ length: 1024 });

/** The rule for the country that two letters at `start` name. */
function ruleAt(bytes: Uint8Array, start: number): IbanRule | "none" {
  if (!is(bytes, start, UPPER | LOWER) || !is(bytes, start + 1, UPPER | LOWER)) return "none";
  const first = at(bytes, start) & 31;
  const second = at(bytes, start + 1) & 31;
  const place = (first << 5) | second;
  const known = rules[place];
  if (known !== undefined) return known;
  const rule = ibanRule(String.fromCharCode(0x40 | first, 0x40 | second)) ?? "none";
  rules[place] = rule;
  return rule;
}

/** Matches two letters from `start`, and digits from `digits` on, as an IBAN. */
export function matchIban(cursor: Cursor, place: number, start: number, digits: number): void {
  const { bytes } = cursor;
  if (!is(bytes, digits + 1, DIGIT)) return;
  const rule = ruleAt(bytes, start);
  if (rule === "none") return;
  const { length } = rule.form;
  const end = matchForm(bytes, start, rule.form);
  if (end === 0 || (end - start !== length && !isWellGrouped(bytes, start, end))) return;
  if (hasIbanChecks(length)) emit(cursor, place, rule.isListed ? listed : unlisted, start, end);
}

/** Matches "IBAN" and letters from `start`, and digits from `digits` on, as an IBAN that is glued to its name. */
export function matchNamedIban(cursor: Cursor, place: number, start: number, digits: number): void {
  const { bytes } = cursor;
  const isNamed = NAME.every((code, index) => (at(bytes, start + index) & 0xdf) === code);
  if (isNamed) matchIban(cursor, place, start + GROUP, digits);
}

/**
 * With groups it is in capitals, or in groups of four with blanks; dashes stand between groups of four: a UUID does neither.
 */
function isWellGrouped(bytes: Uint8Array, start: number, end: number): boolean {
  let isSmall = false;
  let signs = 0;
  let dashes = 0;
  let isInFours = true;
  for (let index = start; index < end; index += 1) {
    if (is(bytes, index, LOWER)) isSmall = true;
    if (is(bytes, index, WORD)) continue;
    signs += 1;
    if (at(bytes, index) === HYPHEN) dashes += 1;
    if ((index - start) % (GROUP + 1) !== GROUP) isInFours = false;
  }
  if (!isSmall && dashes === 0) return true;
  return isInFours && signs === Math.floor((end - start) / (GROUP + 1)) && !(isSmall && dashes > 0);
}
