import { describe, expectTypeOf, it } from "vitest";
import type { Shape } from "../../shared/shape.ts";
import { type Cause, causeFields } from "./cause.ts";

describe("causeFields", () => {
  it("is a schema of what the interface says, no more and no less", () => {
    expectTypeOf(causeFields).toExtend<Shape<Cause>>();
    // A field that the interface has alone; and one that the schema has alone.
    expectTypeOf(causeFields).not.toExtend<Shape<Cause & { readonly foundBy?: string }>>();
    expectTypeOf<keyof typeof causeFields>().toEqualTypeOf<keyof Cause>();
  });
});
