import { expect, it } from "vitest";
import { breachClocks as en } from "../messages/en/index.ts";
import { breachClocks as nl } from "../messages/nl/index.ts";
import { timeLeftText } from "./time-left-text.ts";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

it.each([
  [3 * DAY, "nog 3 dagen", "3 days left"],
  [2 * DAY + HOUR + 59 * MINUTE, "nog 2 dagen en 1 uur", "2 days and 1 hour left"],
  [DAY - 1, "nog 23 uur en 59 minuten", "23 hours and 59 minutes left"],
  [HOUR, "nog 1 uur", "1 hour left"],
  [MINUTE, "nog 1 minuut", "1 minute left"],
  [MINUTE - 1, "nog 0 minuten", "0 minutes left"],
  [0, "nog 0 minuten", "0 minutes left"],
  [-MINUTE, "1 minuut te laat", "1 minute late"],
  [-(DAY + 5 * MINUTE), "1 dag te laat", "1 day late"],
])("%i ms: %s, %s", (leftMs, dutch, english) => {
  expect(timeLeftText({ leftMs }, nl)).toBe(dutch);
  expect(timeLeftText({ leftMs }, en)).toBe(english);
});

it("is silent where nothing is counted", () => {
  expect(timeLeftText({}, nl)).toBe("");
  expect(timeLeftText(undefined, nl)).toBe("");
});
