import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBelgianNationalNumber,
  isFrenchSocialSecurityNumber,
  isItalianTaxCode,
  isPesel,
} from "../index.ts";
import { isBirthDate } from "./is-birth-date.ts";
import { isRealDate } from "./is-real-date.ts";

describe("isRealDate", () => {
  it.each([
    [2024, 2, 29, true, "divisible by 4"],
    [2023, 2, 29, false, "not divisible by 4"],
    [2023, 2, 28, true, "the last day of a common February"],
    [1900, 2, 29, false, "a century"],
    [1900, 2, 28, true, "its last day of February"],
    [2100, 2, 29, false, "a century"],
    [2200, 2, 29, false, "a century"],
    [2000, 2, 29, true, "divisible by 400"],
    [2400, 2, 29, true, "divisible by 400"],
    [2000, 2, 30, false, "no year has it"],
    [2026, 0, 1, false, "no month"],
    [2026, 13, 1, false, "no month"],
    [2026, 1, 0, false, "no day"],
    [2026, 1, -1, false, "no day"],
    [2026, Number.NaN, 1, false, "no number"],
    [2026, 1, Number.NaN, false, "no number"],
  ])("%i-%i-%i: %s (%s)", (year, month, day, real) => {
    expect(isRealDate(year, month, day)).toBe(real);
  });

  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])("month %i ends on %i", (month, last) => {
    expect(isRealDate(2026, month, 1)).toBe(true);
    expect(isRealDate(2026, month, last)).toBe(true);
    expect(isRealDate(2026, month, last + 1)).toBe(false);
  });

  it("agrees with the calendar of the engine, for any numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 40 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isRealDate(year, month, day)).toBe(month >= 1 && month <= 12 && same);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it.each([
  [1899, false, "nobody alive"],
  [1900, true, "the first year"],
  [2099, true, "the last year"],
  [2100, false, "not yet"],
  [99, true, "two digits: 2099"],
  [0, true, "two digits: 2000"],
  [100, false, "three digits"],
])("isBirthDate of 1 January %i: %s (%s)", (year, possible) => {
  expect(isBirthDate(1, 1, year)).toBe(possible);
});

it.each([
  [29, 2, 0, true, "2000 was a leap year"],
  [29, 2, 1, false, "2001 was none"],
  [29, 2, 1900, false, "nor was 1900"],
  [31, 4, 2010, false, "April has 30 days"],
])("isBirthDate of %i-%i-%i: %s (%s)", (day, month, year, possible) => {
  expect(isBirthDate(day, month, year)).toBe(possible);
});

/** PESEL of ten digits with their check digit. */
function peselOf(ten: string): string {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(ten[index]), 0);
  return `${ten}${(10 - (sum % 10)) % 10}`;
}

/** The century is in the month: 0 for 1900, 20 for 2000, 40 for 2100, 60 for 2200, 80 for 1800. */
it.each([
  ["000229", false, "29 February 1900"],
  ["000228", true, "28 February 1900"],
  ["002229", true, "29 February 2000"],
  ["004229", false, "29 February 2100"],
  ["006229", false, "29 February 2200"],
  ["008229", false, "29 February 1800"],
  ["048229", true, "29 February 1804"],
  ["040229", true, "29 February 1904"],
  ["050229", false, "29 February 1905"],
  ["440431", false, "31 April 1944"],
  ["440430", true, "30 April 1944"],
  ["440001", false, "month 0"],
  ["441301", false, "month 13"],
  ["442001", false, "month 0 of the next century"],
  ["441231", true, "31 December 1944"],
  ["442101", true, "1 January 2044"],
  ["440500", false, "day 0"],
  ["440532", false, "day 32"],
])("isPesel, born %s: %s (%s)", (born, valid) => {
  expect(isPesel(peselOf(`${born}0135`))).toBe(valid);
});

/** Belgian number of nine digits; before them goes a 2 for someone born from 2000 on. */
const belgianOf = (nine: string, since2000: boolean) => {
  const rest = BigInt(`${since2000 ? "2" : ""}${nine}`) % 97n;
  return `${nine}${String(97n - rest).padStart(2, "0")}`;
};

it.each([
  ["000229", false, false, "29 February 1900"],
  ["000229", true, true, "29 February 2000"],
  ["040229", false, true, "29 February 1904"],
  ["050229", false, false, "29 February 1905"],
  ["850431", false, false, "31 April 1985"],
  ["850430", false, true, "30 April 1985"],
  ["851231", false, true, "31 December 1985"],
  ["851301", false, false, "month 13"],
  ["851901", false, false, "month 19"],
  ["851300", false, false, "month 13, the day not known"],
  ["852001", false, true, "BIS, month not known"],
  ["853231", false, true, "BIS, 31 December"],
  ["853301", false, false, "BIS, month 13"],
  ["854001", false, true, "BIS with the sex, month not known"],
  ["855231", false, true, "BIS with the sex, 31 December"],
  ["855301", false, false, "BIS with the sex, month 13"],
  ["856001", false, false, "above BIS"],
  ["850000", false, true, "neither is known"],
  ["850700", false, true, "the day is not known"],
  ["850732", false, false, "day 32"],
])("isBelgianNationalNumber, born %s, from 2000 on %s: %s (%s)", (born, since2000, valid) => {
  expect(isBelgianNationalNumber(belgianOf(`${born}033`, since2000))).toBe(valid);
});

/** Codice fiscale with its check letter, from the tables of the decree of 12 March 1974. */
function italianOf(fifteen: string): string {
  const odd = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25,
  ];
  const oddOf = (rank: number) => [...odd, 24, 23][rank] ?? 0;
  const sum = [...fifteen].reduce((total, char, index) => {
    const value = Number.parseInt(char, 36);
    const rank = value < 10 ? value : value - 10;
    return total + (index % 2 === 0 ? oddOf(rank) : rank);
  }, 0);
  return `${fifteen}${String.fromCharCode(65 + (sum % 26))}`;
}

it.each([
  ["85T10", true, "10 December, a man"],
  ["85T50", true, "10 December, a woman"],
  ["85T31", true, "31 December"],
  ["85T71", true, "31 December, a woman"],
  ["85T32", false, "day 32"],
  ["85T72", false, "day 32, a woman"],
  ["85T00", false, "day 0"],
  ["85T40", false, "day 0, a woman"],
  ["85D30", true, "30 April"],
  ["85D31", false, "31 April"],
  ["85B28", true, "28 February 1985"],
  ["85B29", false, "29 February 1985 or 2085"],
  ["84B29", true, "29 February 1984"],
  ["00B29", true, "29 February 2000"],
  ["85F10", false, "a letter of no month"],
])("isItalianTaxCode, born %s: %s (%s)", (born, valid) => {
  expect(isItalianTaxCode(italianOf(`RSSMRA${born}A562`))).toBe(valid);
});

/** French number of thirteen digits with its key. */
const frenchOf = (thirteen: string) =>
  `${thirteen}${String(97n - (BigInt(thirteen) % 97n)).padStart(2, "0")}`;

it.each([
  ["1", "12", true, "December"],
  ["1", "13", false, "month 13"],
  ["1", "19", false, "month 19"],
  ["1", "20", true, "month not known"],
  ["1", "50", true, "no act of birth"],
  ["1", "99", true, "no act of birth"],
  ["0", "10", false, "no such sex"],
  ["2", "10", true, "a woman"],
  ["3", "10", true, "a foreigner, for the time being"],
  ["4", "10", false, "no such sex"],
  ["6", "10", false, "no such sex"],
  ["7", "10", true, "for the time being"],
  ["8", "10", true, "for the time being"],
  ["9", "10", false, "no such sex"],
])("isFrenchSocialSecurityNumber, first digit %s, month %s: %s (%s)", (sex, month, valid) => {
  expect(isFrenchSocialSecurityNumber(frenchOf(`${sex}95${month}99126111`))).toBe(valid);
});
