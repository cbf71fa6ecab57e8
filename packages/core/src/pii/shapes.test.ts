import { expect, it } from "vitest";
import vectors from "../../test/vectors/pii-shapes.json" with { type: "json" };
import { scan } from "./index.ts";

/** A header that speaks for a column is read by `scanTable`; a text has words beside a value and no columns. */
const ofTables = ["label in header far away"];
const cases = vectors.cases.filter(({ shape }) => !ofTables.includes(shape));

it.each(cases.map(({ shape, text, want }) => [shape, text, want] as const))(
  "%s: %j",
  (_, text, want) => {
    expect(scan(text).map(({ kind }) => kind)).toEqual(want);
  },
);
