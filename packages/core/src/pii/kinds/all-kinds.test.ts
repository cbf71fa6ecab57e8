import { describe, expect, expectTypeOf, it } from "vitest";
import { dataCategoryCode } from "../../vocabulary/index.ts";
import {
  allKinds,
  createScanner,
  kindCategories,
  type PiiKind,
  piiKind,
  summarise,
} from "../index.ts";

describe("allKinds", () => {
  it("has one value for each code", () => {
    const codes = allKinds.map(({ kind }) => kind);
    expect(codes).toEqual(Object.keys(kindCategories));
    expectTypeOf<(typeof codes)[number]>().toEqualTypeOf<PiiKind>();
  });

  it.each(allKinds.map((kind) => [kind.kind, kind] as const))("%s is whole", (code, kind) => {
    expect(piiKind.safeParse(code).success).toBe(true);
    const category = kindCategories[code];
    expect(dataCategoryCode.safeParse(category).success).toBe(true);
    expect(kind.shapes.length).toBeGreaterThan(0);
    expect(kind.words).toMatch(/^(?:\p{Ll}+(?: \p{Ll}+)*)?$/u);
    expect(summarise([{ kind: code }])).toMatchObject([{ category, count: 1 }]);
  });

  it("gives a scanner that can leave out any of them", () => {
    const { scan } = createScanner({ kinds: [], minConfidence: 1 });
    expect(scan("BSN 111222333, jan@example.org, NL91ABNA0417164300")).toEqual([]);
  });
});
