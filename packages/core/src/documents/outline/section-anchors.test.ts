import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectionAnchors } from "./section-anchors.ts";

const section = (heading: string, id?: string) => ({
  heading,
  blocks: [],
  ...(id !== undefined && { id }),
});

describe("sectionAnchors", () => {
  it.each([
    [[section("Eén begrip, twee woorden")], ["een-begrip-twee-woorden"], "letters and digits"],
    [[section("Vragen", "contact")], ["contact"], "its own id"],
    [[section("A"), section("a"), section("A-2")], ["a", "a-2", "a-2-2"], "each once"],
    [[section("…")], ["section"], "a heading without a letter"],
  ])("%#: %j", (sections, anchors, _why) => {
    expect([...sectionAnchors({ sections }).values()]).toEqual(anchors);
  });

  it("gives every section one of its own, whatever the headings are", () => {
    const headings = fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "a-2", "A", "2")));
    fc.assert(
      fc.property(headings, (texts) => {
        const anchors = [...sectionAnchors({ sections: texts.map((it) => section(it)) }).values()];
        expect(new Set(anchors).size).toBe(texts.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*-?$/);
      }),
    );
  });
});
