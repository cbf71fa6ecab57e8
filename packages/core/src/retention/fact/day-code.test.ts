import fc from "fast-check";
import { expect, it } from "vitest";
import { day } from "../../shared/dates/day.ts";
import { instant } from "../../shared/dates/instant.ts";
import { dayCode, hasUtcForm, timeCode } from "./day-code.ts";

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length })
    .map((of) => of.join(""));
const likeDays = fc.oneof(
  fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join("-")),
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.string({ minLength: 10, maxLength: 10 }),
);

it("takes for a day what the schema of a day takes", () => {
  fc.assert(
    fc.property(likeDays, (text) => {
      expect(dayCode(text) >= 0).toBe(day.safeParse(text).success);
    }),
    { numRuns: 3000 },
  );
});

const longMonths = ["01", "03", "05", "07", "08", "10", "12"];
it.each([
  ...longMonths.map((month) => [`2023-${month}-31`, `2023-${month}-32`]),
  ...["04", "06", "09", "11"].map((month) => [`2023-${month}-30`, `2023-${month}-31`]),
  ["2023-02-28", "2023-02-29"],
  ["2024-02-29", "2024-02-30"],
  ["2000-02-29", "2000-02-30"],
  ["1900-02-28", "1900-02-29"],
  ["2023-01-01", "2023-01-00"],
  ["2023-12-01", "2023-13-01"],
  ["2023-01-10", "2023-00-10"],
  ["2023-09-09", "2023-0:-09"],
  ["2023-10-10", "2023-1/-10"],
  ["2023-10-20", "2023-10-2x"],
  ["2023-10-30", "2023-10-:0"],
  ["9023-10-30", ":023-10-30"],
  ["0023-10-30", "/023-10-30"],
  ["2023-10-30", "2023/10-30"],
  ["2023-10-30", "2023-10/30"],
])("%s is a day, and %s is none", (text, other) => {
  expect(dayCode(text)).toBe(Number(text.replaceAll("-", "")));
  expect(dayCode(other)).toBeLessThan(0);
});

it.each([
  ["00:00:00", 0],
  ["23:59:59", 235_959],
  ["09:08:07", 90_807],
  ["24:00:00", undefined],
  ["23:60:00", undefined],
  ["23:59:60", undefined],
  ["23-59:59", undefined],
  ["23:59-59", undefined],
  ["2x:59:59", undefined],
  ["23:x9:59", undefined],
  ["23:59:5x", undefined],
])("the time %s is %s", (time, code) => {
  const found = timeCode(`2024-07-31T${time}Z`);
  if (code === undefined) expect(found).toBeLessThan(0);
  else expect(found).toBe(code);
  expect(timeCode(`2024-07-31 ${time}Z`)).toBeLessThan(0);
});

it.each([
  ["2024-07-31T22:30:00Z", true],
  ["2024-07-31T22:30:00.000Z", true],
  ["2024-07-31T22:30:00.999Z", true],
  ["2024-07-31T22:30:00.00/Z", false],
  ["2024-07-31T22:30:00.00:Z", false],
  ["2024-07-31T22:30:00./00Z", false],
  ["2024-07-31T22:30:00z", false],
  ["2024-07-31T22:30:00.0000Z", false],
])("%s has the form of an instant in UTC: %s", (text, expected) => {
  expect(hasUtcForm(text)).toBe(expected);
});

it("orders days as their texts", () => {
  expect([dayCode("2024-07-31"), dayCode("2024-08-01"), dayCode("2024-02-29")]).toEqual([
    20240731, 20240801, 20240229,
  ]);
});

it.each([
  ["2024-07-31T22:30:00Z", true],
  ["2024-07-31T22:30:00.123Z", true],
  ["2024-07-31T22:30:60Z", false],
  ["2024-07-31T24:00:00Z", false],
  ["2024-07-31 22:30:00Z", false],
  ["2024-07-31T22-30:00Z", false],
  ["2024-07-31T2x:30:00Z", false],
  ["2024-02-30T22:30:00Z", false],
])("takes %s for an instant as the schema does: %s", (text, expected) => {
  const found = hasUtcForm(text) && dayCode(text) >= 0 && timeCode(text) >= 0;
  expect([found, instant.safeParse(text).success]).toEqual([expected, expected]);
});

it.each([
  "2024-07-31T22:30:00",
  "2024-07-31T22:30:00.12Z",
  "2024-07-31T22:30:00,123Z",
  "2024-07-31T22:30:00.1x3Z",
])("leaves %s to the schema", (text) => {
  expect(hasUtcForm(text)).toBe(false);
});
