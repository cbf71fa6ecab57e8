import { describe, expect, it } from "vitest";
import type { DocumentOutline, DocumentSection } from "../index.ts";
import { checkOutline } from "./check-outline.ts";

const bare: DocumentOutline = { language: "nl", title: "", blocks: [], sections: [] };
const nested = (depth: number): DocumentSection => ({
  heading: "H",
  blocks: [],
  sections: depth > 1 ? [nested(depth - 1)] : [],
});
const looping = { heading: "H", blocks: [], sections: [] as unknown[] };
looping.sections.push(looping);

/** What comes from outside has any form. */
const outside = (members: object) => Object.assign({}, bare, members);
const block = (value: unknown) => outside({ blocks: [value] });
const link = { text: "x", href: "https://x.example" };

describe("checkOutline", () => {
  it.each<readonly [string, DocumentOutline]>([
    ["nothing but what is needed", bare],
    ["ten sections within one another", { ...bare, sections: [nested(10)] }],
    [
      "links and parts as texts",
      block({ kind: "list", items: ["x", link, { parts: [link, "."] }] }),
    ],
    ["members of the caller's own", block({ kind: "note", text: "x", id: 1 })],
  ])("accepts %s", (_what, outline) => {
    expect(() => checkOutline(outline)).not.toThrow();
  });

  it.each<readonly [string, DocumentOutline, string]>([
    ["no language", outside({ language: undefined }), "language: wrong-type"],
    ["no list of blocks", outside({ blocks: "x" }), "blocks: wrong-type"],
    ["a block that is none", block(null), "blocks.0: wrong-type"],
    ["a kind that is none", block({ kind: "image" }), "blocks.0.kind: not-an-option"],
    ["a kind that every object has", block({ kind: "toString" }), "blocks.0.kind: not-an-option"],
    ["a number as a text", block({ kind: "note", text: 1 }), "blocks.0.text: wrong-type"],
    [
      "a link to nothing",
      block({ kind: "note", text: { text: "x" } }),
      "blocks.0.text.href: wrong-type",
    ],
    [
      "parts that are none",
      block({ kind: "note", text: { parts: {} } }),
      "blocks.0.text.parts: wrong-type",
    ],
    [
      "an empty place in a list",
      block({ kind: "list", items: Array(1) }),
      "blocks.0.items.0: wrong-type",
    ],
    [
      "a number that is markup",
      outside({ sections: [{ heading: "H", number: "<b>", blocks: [] }] }),
      "sections.0.number: wrong-type",
    ],
    [
      "a flag that is a word",
      outside({ sections: [{ heading: "H", onNewPage: "no", blocks: [] }] }),
      "sections.0.onNewPage: wrong-type",
    ],
    ["eleven sections within one another", outside({ sections: [nested(11)] }), "too-deep"],
    ["a section that holds itself", outside({ sections: [looping] }), "too-deep"],
    ["words of a page that are none", outside({ pageWords: [] }), "pageWords: wrong-type"],
  ])("refuses %s", (_what, outline, message) => {
    expect(() => checkOutline(outline)).toThrow(message);
  });

  it("tells every defect, and no value", () => {
    const blocks = [{ kind: "geheim" }, { kind: "note", text: 7 }];
    expect(() => checkOutline(outside({ blocks }))).toThrow(
      /^blocks\.0\.kind: not-an-option; blocks\.1\.text: wrong-type$/,
    );
  });
});
