// @vitest-environment jsdom
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx } from "./docx/index.ts";
import type { DocumentBlock, DocumentOutline } from "./index.ts";
import { writeHtml, writeMarkdown, writeText } from "./index.ts";

const of = (blocks: readonly DocumentBlock[]): DocumentOutline => ({
  language: "nl",
  title: "",
  blocks: [],
  sections: [{ heading: "H", blocks }],
});
const table = (rows: readonly (readonly string[])[]): DocumentBlock => ({
  kind: "table",
  caption: "H",
  columns: ["K", "W"],
  rows: rows.map((cells) => cells.map((cell) => [cell])),
});
const provisions: DocumentBlock = { kind: "provisions", items: ["x"] };

describe("what an outline leaves out", () => {
  it.each<readonly [string, DocumentBlock, string, string, string]>([
    [
      "provisions of a section without a number",
      provisions,
      "<p><b>0.1</b> x</p>",
      "**0.1** x",
      "0.1 x",
    ],
    [
      "a row without cells",
      table([[]]),
      '<tbody><tr><th scope="row"></th></tr></tbody>',
      "|  |",
      "- \n",
    ],
    [
      "a row with fewer cells than columns",
      table([["a"]]),
      '<tr><th scope="row">a</th></tr>',
      "| a |",
      "- a\n",
    ],
    [
      "a row with more cells than columns",
      table([["a", "b", "c"]]),
      '<tr><th scope="row">a</th><td>b</td><td>c</td></tr>',
      "| a | b | c |",
      "- a\n  W: b\n  c\n",
    ],
    [
      "facts without values",
      { kind: "facts", facts: [{ label: "L", values: [] }] },
      "<dl><dt>L</dt></dl>",
      "- **L:** ",
      "- L: ",
    ],
  ])("%s", (_what, block, html, markdown, text) => {
    expect(writeHtml(of([block]))).toContain(html);
    expect(writeMarkdown(of([block]))).toContain(markdown);
    expect(writeText(of([block]))).toContain(text);
  });
});

describe("a Word file of it", () => {
  const read = async (outline: DocumentOutline) => {
    const files = unzipSync(await writeDocx(outline, { stampedAt: "2026-11-22T12:00:00Z" }));
    return (name: string) => new TextDecoder().decode(files[name]);
  };

  it("is written without facts, numbers, author and page words", async () => {
    const file = await read(of([{ kind: "facts", facts: [] }, provisions, table([])]));
    expect(file("word/document.xml")).toContain("<w:tblHeader/>");
    expect(file("docProps/core.xml")).toContain("<dc:creator></dc:creator>");
    expect(file("word/footer1.xml")).toContain(" / ");
  });

  it.each([
    ["nl", "nl-NL"],
    ["fr-BE", "fr-BE"],
    ["constructor", "constructor"],
    ['nl"><x/>', "nlx"],
  ])("names its language: %s -> %s", async (language, tag) => {
    const file = await read({ ...of([]), language });
    expect(file("docProps/core.xml")).toContain(`<dc:language>${tag}</dc:language>`);
    expect(file("word/styles.xml")).toContain(`<w:lang w:val="${tag}"/>`);
  });
});
