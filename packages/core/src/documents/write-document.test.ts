// @vitest-environment jsdom
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { textLines } from "../shared/lines/text-lines.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** One of every block, with `text` in every place that holds one. */
const outlineOf = (text: string): DocumentOutline => ({
  language: "nl",
  title: text,
  blocks: [
    { kind: "note", text },
    { kind: "paragraph", text },
  ],
  sections: [
    {
      heading: text,
      number: 3,
      blocks: [
        { kind: "provisions", items: [text, text] },
        { kind: "list", items: [text] },
      ],
      sections: [
        {
          heading: text,
          blocks: [
            { kind: "facts", facts: [{ label: text, values: [text, text] }] },
            {
              kind: "table",
              caption: `${text}.`,
              columns: [text, text],
              rows: [
                [[text], [text]],
                [[text], [text]],
              ],
            },
          ],
        },
      ],
    },
  ],
});

const markup = fc.constantFrom(
  "[a](b)",
  "![x](y)",
  "<b>",
  "<script>",
  "# h",
  "1. x",
  "- y",
  "***",
  "`c`",
  "&lt;",
  "\\",
  "~~~",
  "~~x~~",
  "| t |",
  "|-|",
  ":-:",
  "=\n==",
  "\n\n    x",
  "\r\n> q",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  '" onload="x',
  "</article>",
  "[^1]",
  "$x$",
  "\u202e",
  "\u2028",
  "\t",
);
const anyText = fc
  .array(fc.oneof(markup, fc.string({ unit: "binary" })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""));

const reader = new MarkdownIt({ html: true, linkify: true, typographer: false });
const shape = (markdown: string) =>
  reader
    .parse(markdown, {})
    .flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)])
    .filter(
      (type) => !["text", "text_special", "code_inline", "softbreak", "hardbreak"].includes(type),
    );
const letters = (text: string) =>
  text.replaceAll(/[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, "");

describe("writeMarkdown", () => {
  it("writes every kind of block", () => {
    expect(writeMarkdown(outlineOf("Wat *telt*"))).toMatchSnapshot();
  });

  it("gives the same structure whatever the texts hold", () => {
    const plain = shape(writeMarkdown(outlineOf("woord")));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shape(writeMarkdown(outlineOf(`woord ${text} woord`)))).toEqual(plain);
      }),
    );
  });

  it("shows the text as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, , , , , inline] = reader.parse(writeMarkdown(outlineOf(`a ${text} z`)), {});
        const shown = (inline?.children ?? []).map(({ content }) => content).join("");
        expect(letters(shown)).toBe(letters(`a${text}z`));
      }),
    );
  });

  it("leaves out a caption that repeats the heading, or says nothing", () => {
    const table = (caption: string): DocumentOutline => ({
      language: "nl",
      title: "T",
      blocks: [],
      sections: [
        { heading: "H", blocks: [{ kind: "table", caption, columns: ["k"], rows: [[["v"]]] }] },
      ],
    });
    expect(writeMarkdown(table("H"))).toBe(writeMarkdown(table("")));
    expect(writeMarkdown(table("anders"))).toContain("**anders**");
  });
});

describe("writeHtml", () => {
  const parser = new DOMParser();
  const read = (html: string) => parser.parseFromString(html, "text/html");
  const tags = (html: string) =>
    [...read(html).body.querySelectorAll("*")]
      .filter(({ tagName }) => tagName !== "BR")
      .map((element) => [element.tagName, ...element.getAttributeNames()].join(" "));

  it("writes every kind of block", () => {
    expect(writeHtml(outlineOf("Wat <telt>"))).toMatchSnapshot();
  });

  it("gives the same structure whatever the texts hold", () => {
    const plain = tags(writeHtml(outlineOf("woord")));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tags(writeHtml(outlineOf(`woord ${text} woord`)))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it("shows the text as it was, and keeps the language tag a tag", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outline = { ...outlineOf(`a ${text} z`), language: 'nl" onclick="x' };
        const page = read(writeHtml(outline));
        expect(letters(page.querySelector("h1")?.textContent ?? "")).toBe(letters(`a${text}z`));
        expect(page.querySelector("article")?.getAttributeNames()).toEqual(["lang"]);
      }),
      { numRuns: 50 },
    );
  });

  it("has headings in order and a scope at every header of a table", () => {
    const page = read(writeHtml(outlineOf("x")));
    const levels = [...page.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => tagName);
    expect(levels).toEqual(["H1", "H2", "H3"]);
    expect(page.querySelectorAll("th:not([scope])")).toHaveLength(0);
  });
});

it.each([
  ["", [""]],
  [" \n\t\n ", [""]],
  ["a\r\nb\rc\u2028d", ["a", "b", "c", "d"]],
  ["a\u0000b\u202e", ["ab"]],
  ["\ud800x", ["x"]],
])("textLines(%j)", (text, lines) => {
  expect(textLines(text)).toEqual(lines);
});
