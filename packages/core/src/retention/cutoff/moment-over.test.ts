import { describe, expect, it } from "vitest";
import type { FactColumn } from "../fact/fact-column.ts";
import { LATEST_DAY } from "../fact/fact-type.ts";
import { earlierDay } from "../fact/order-days.ts";
import { momentFact, readDay } from "../fact/read-day.ts";
import { momentOver } from "./moment-over.ts";

const zone = "Europe/Amsterdam";
const holdsAs = (holds: "day" | "instant" | "epoch-seconds" | "epoch-ms" | "text-day") =>
  ({ column: "at", holds }) as const;
const kinds: readonly (readonly [string, FactColumn | undefined])[] = [
  ["not declared", undefined],
  ["a bare column", "at"],
  ["a day", holdsAs("day")],
  ["a day in a text", holdsAs("text-day")],
  ["an instant", holdsAs("instant")],
  ["seconds", holdsAs("epoch-seconds")],
  ["milliseconds", holdsAs("epoch-ms")],
  ["an instant from a day of ours", { ...holdsAs("instant"), earliest: "2020-01-01" }],
  ["a day from a day of ours", { ...holdsAs("day"), earliest: "2020-01-01" }],
];
/** Both sides of every limit: the first day that counts, in summer time the cut-off, the last day that counts. */
const values: readonly unknown[] = [
  ...["1989-12-31", "1990-01-01", "2019-12-31", "2020-01-01"],
  ...["2024-07-30", "2024-07-31", "2024-08-01", "2024-02-30", "2024-07-31  ", " 2024-07-31"],
  ...["2999-12-31", "3000-01-01", "9999-12-31", "", "x", "2024-07-3x", "20240731"],
  ...["1989-12-31T22:59:59Z", "1989-12-31T23:00:00Z", "1989-12-30T23:59:59Z"],
  ...["1990-01-01T00:00:00Z", "2019-12-31T22:59:59.999Z", "2019-12-31T23:00:00.000Z"],
  ...["2024-07-31T21:59:59Z", "2024-07-31T21:59:59.999Z", "2024-07-31T22:00:00Z"],
  ...["2024-07-31T22:00:00.000Z", "2024-07-31T24:00:00Z", "2024-07-31T20:60:00Z"],
  ...["2024-07-30T23:30:00Z", "2024-08-01T00:00:00Z", "2024-02-30T10:00:00Z"],
  ...["2024-07-31T23:59:59+02:00", "2024-08-01T00:00:00+02:00", "2024-07-31T10:00:00"],
  ...["2999-12-31T22:59:59Z", "2999-12-31T23:00:00Z"],
  ...[631_148_399, 631_148_400, 1_722_463_199, 1_722_463_200, 1_722_463_199_999],
  ...[1_722_463_200_000, 631_148_400_000, 0, Number.NaN, true, null, undefined],
];

describe.each(["2024-07-31", "2999-12-31", "9500-01-01"])("over on %s", (cutoff) => {
  it.each(kinds)("%s: what is read as a day, and is not after it", (_kind, column) => {
    const columns = column === undefined ? undefined : { at: column };
    const isOver = momentOver("at", cutoff, { zone, ...(columns && { columns }) });
    const last = earlierDay(cutoff, LATEST_DAY);
    const moment = momentFact("at", columns);
    const asRead = (value: unknown) => {
      const day = readDay(value, moment, zone);
      return day !== undefined && day <= last;
    };
    expect(values.map((value) => [value, isOver(value)])).toEqual(
      values.map((value) => [value, asRead(value)]),
    );
  });
});

it("both sides of the cut-off, and of the first day that counts", () => {
  const isOver = momentOver("at", "2024-07-31", { zone });
  const over = ["1990-01-01", "1989-12-31T23:00:00Z", "2024-07-31", "2024-07-31T21:59:59Z"];
  const not = ["1989-12-31", "1989-12-31T22:59:59Z", "2024-08-01", "2024-07-31T22:00:00Z"];
  expect([...over, ...not].filter(isOver)).toEqual(over);
});

it("an object is refused: a driver gives a Date for a day, at midnight of the machine", () => {
  const isOver = momentOver("at", "2024-07-31", { zone });
  expect(() => isOver(new Date("2024-01-01"))).toThrow("facts.at: wrong-type");
});
