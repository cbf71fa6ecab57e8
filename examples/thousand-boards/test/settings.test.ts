import { expect, it } from "vitest";
import { readSettings } from "../settings.ts";

it("is small unless it is told to be full", () => {
  expect(readSettings([])).toMatchObject({ boards: 100, pupils: 20, records: 10, servers: [2] });
  expect(readSettings(["--full"])).toMatchObject({ boards: 1000, pupils: 1000, records: 20 });
  expect(readSettings(["--full", "--servers", "1,2,4"]).servers).toEqual([1, 2, 4]);
});

it.each([
  ["--boards", "9"],
  ["--boards", "many"],
  ["--records", "100"],
  ["--servers", "2,"],
])("refuses %s %s", (option, value) => {
  expect(() => readSettings([option, value])).toThrow(RangeError);
});
