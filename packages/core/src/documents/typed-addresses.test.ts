// @vitest-environment jsdom

import fc from "fast-check";
import { unzipSync } from "fflate";
import MarkdownIt from "markdown-it";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { writeDocx } from "./docx/index.ts";
import { mailLink } from "./links/mail-link.ts";
import { pageLink } from "./links/page-link.ts";
import { phoneLink } from "./links/phone-link.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeText } from "./write-text.ts";

/** What a person typed in every place that holds a text, around three links of the document itself. */
const outlineOf = (typed: string): DocumentOutline => ({
  language: "nl",
  title: typed,
  blocks: [
    { kind: "note", text: typed },
    { kind: "paragraph", text: { parts: [typed, mailLink("fg@leerplein.example"), typed] } },
    { kind: "list", items: [typed, phoneLink("030 000 00 00")] },
  ],
  sections: [
    {
      heading: typed,
      number: 1,
      blocks: [
        { kind: "provisions", items: [typed] },
        { kind: "facts", facts: [{ label: typed, values: [typed] }] },
        {
          kind: "table",
          caption: `${typed} `,
          columns: [typed, typed],
          rows: [[[typed, pageLink("https://leerplein.example/a?b=1&c=|", typed)], [typed]]],
        },
      ],
    },
  ],
  closing: [{ kind: "paragraph", text: typed }],
});

const own = [
  "mailto:fg@leerplein.example",
  "tel:0300000000",
  "https://leerplein.example/a?b=1&c=%7C",
];

/** What readers make links of by themselves, and what could open or break up one. */
const pieces = fc.constantFrom(
  ..."https:// http:// ftp:// // www. WWW. mailto: xmpp: evil.example evil.com evil.рф a@evil.com @ . / :".split(
    " ",
  ),
  ..."< > [ ] ( ) ![ ](https://evil.com) <https://evil.com> `code` ` `` | \\ * _ ~ # & &commat; &#64; &colon;".split(
    " ",
  ),
  ..."[x]: <a javascript:alert(1) onclick=x -- ] ]: é \u200b \u00a0 \u202e".split(" "),
  " ",
  "\n",
  "\n\n",
  "\n    ",
  "\r\n[1]: https://evil.com\r\n",
);
const typed = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: "binary", maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `a${parts.join("")}z`);

const parser = new DOMParser();
const targetsIn = (html: string) =>
  [...parser.parseFromString(html, "text/html").querySelectorAll("a, img, [href], [src]")].map(
    (element) => element.getAttribute("href") ?? "no address",
  );

const linkify = new MarkdownIt({ html: true, linkify: true });
const readers: Readonly<Record<string, (markdown: string) => readonly string[]>> = {
  "markdown-it, with linkify": (markdown) => targetsIn(linkify.render(markdown)),
  "micromark, with GFM": (markdown) =>
    targetsIn(
      micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
      }),
    ),
  // Looks for addresses once the escapes are gone, as remark and GitHub do.
  "mdast, with GFM": (markdown) => {
    const tree = fromMarkdown(markdown, {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    return [...JSON.stringify(tree).matchAll(/"type":"(?:image|html|definition)"/g)]
      .map(([type]) => type)
      .concat(
        [...JSON.stringify(tree).matchAll(/"url":("(?:[^"\\]|\\.)*")/g)].map(([, url = '""']) =>
          String(JSON.parse(url)),
        ),
      );
  },
};

describe.each(Object.entries(readers))("Markdown read by %s", (_reader, read) => {
  it.each([
    ["Kijk op https://evil.example/inloggen", "an address (the fault of the notices)"],
    ["www.evil.example", "GFM 6.9, extended www autolink"],
    ["a@evil.example", "GFM 6.9, extended email autolink"],
    ["mailto:a@evil.example xmpp:a@evil.example/x", "GFM 6.9, extended protocol autolink"],
    ["<https://evil.example>", "CommonMark 6.5, autolink"],
    ["[x](https://evil.example) ![x](https://evil.example)", "CommonMark 6.3 and 6.4"],
    ["evil.com/inloggen", "linkify-it, fuzzy link"],
    ["//evil.com/inloggen", "linkify-it, without a scheme"],
    ["`https://evil.com` `` a@evil.com", "code that was typed"],
    ["https:/`/evil.com|x", "broken up by what cannot stand in code"],
    ["x\n\n[1]: https://evil.com\n\n[1]", "CommonMark 4.7, link reference definition"],
  ])("makes no link of what was typed: %j (%s)", (text) => {
    expect(read(writeMarkdown(outlineOf(text)))).toEqual(own);
  });

  it("makes links of those of the document only, whatever was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(read(writeMarkdown(outlineOf(text)))).toEqual(own);
      }),
      { numRuns: 50 },
    );
  });
});

describe("HTML", () => {
  const shape = (text: string) =>
    [...parser.parseFromString(writeHtml(outlineOf(text)), "text/html").querySelectorAll("*")]
      .filter(({ tagName }) => tagName !== "BR")
      .map((element) => [element.tagName, ...element.getAttributeNames()].join(" "));

  it("has the elements, attributes and links of the document only", () => {
    const plain = shape("woord");
    fc.assert(
      fc.property(typed, (text) => {
        expect(shape(text)).toEqual(plain);
        expect(targetsIn(writeHtml(outlineOf(text)))).toEqual(own);
      }),
      { numRuns: 50 },
    );
  });
});

describe("text", () => {
  it.each([
    ["Kijk op https://evil.example/inloggen.", "Kijk op https[:]//evil[.]example/inloggen."],
    ["(www.evil.example)", "(www[.]evil[.]example)"],
    ["mail a@evil.example", "mail a[@]evil[.]example"],
    ["Het bestand scores.xlsx, d.w.z. 8.5 punten", "Het bestand scores.xlsx, d.w.z. 8.5 punten"],
    ["art. 33 en/of 12:30", "art. 33 en/of 12:30"],
  ])("writes %j as %j", (text, expected) => {
    const blocks = [{ kind: "paragraph", text }] as const;
    expect(writeText({ language: "nl", title: "", blocks, sections: [] })).toBe(`${expected}\n`);
  });

  it("holds no address that a mail program makes a link of, but those of the document", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const outline = outlineOf(` ${text} `);
        const found = linkify.linkify.match(writeText(outline)) ?? [];
        const targets = [...new Set(found.map(({ url }) => url))].sort();
        expect(targets).toEqual([
          "https://leerplein.example/a?b=1&c=%7C",
          "mailto:fg@leerplein.example",
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("Word", () => {
  const read = async (text: string) => {
    const files = unzipSync(
      await writeDocx(outlineOf(text), { stampedAt: "2026-11-22T12:00:00Z" }),
    );
    const xml = (name: string) =>
      parser.parseFromString(new TextDecoder().decode(files[name]), "application/xml");
    const targets = new Map(
      [...xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship")]
        .filter((element) => element.getAttribute("TargetMode") === "External")
        .map((element) => [element.getAttribute("Id"), element.getAttribute("Target")]),
    );
    const document = xml("word/document.xml");
    const links = [...document.getElementsByTagName("w:hyperlink")];
    return {
      fields: document.querySelectorAll("fldSimple, instrText").length,
      external: [...targets.values()],
      linked: links.map((element) => targets.get(element.getAttribute("r:id"))),
      words: links.map(({ textContent }) => textContent),
    };
  };

  it("links the addresses of the document, and nothing that was typed", async () => {
    const found = await read("Kijk op https://evil.example/inloggen of a@evil.example");
    expect(found).toMatchObject({ fields: 0, external: own, linked: own });
    expect(found.words.slice(0, 2)).toEqual(["fg@leerplein.example", "030 000 00 00"]);
  });

  it("holds for whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect(await read(text)).toMatchObject({ fields: 0, external: own, linked: own });
      }),
      { numRuns: 15 },
    );
  });
});
