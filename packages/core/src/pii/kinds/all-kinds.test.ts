import { describe, expect, expectTypeOf, it } from "vitest";
import { dataCategoryCode } from "../../vocabulary/index.ts";
import { allKinds, createScanner, type PiiKind, piiKind, summarise } from "../index.ts";

describe("allKinds", () => {
  it("has one value for each code", () => {
    const codes = allKinds.map(({ kind }) => kind);
    expect(new Set(codes).size).toBe(codes.length);
    expectTypeOf<(typeof codes)[number]>().toEqualTypeOf<PiiKind>();
  });

  it.each(allKinds.map((kind) => [kind.kind, kind] as const))("%s is whole", (code, kind) => {
    expect(piiKind.safeParse(code).success).toBe(true);
    expect(dataCategoryCode.safeParse(kind.category).success).toBe(true);
    expect(kind.shapes.length).toBeGreaterThan(0);
    expect(kind.words).toMatch(/^(?:\p{Ll}+(?: \p{Ll}+)*)?$/u);
    expect(summarise([{ kind: code }])).toMatchObject([{ category: kind.category, count: 1 }]);
  });

  it("gives a scanner that can leave out any of them", () => {
    const { scan } = createScanner({ kinds: [], minConfidence: 1 });
    expect(scan("BSN 111222333, jan@example.org, NL91ABNA0417164300")).toEqual([]);
  });
});
