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
