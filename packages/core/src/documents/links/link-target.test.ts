import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeHtml } from "../write-html.ts";
import { writeMarkdown } from "../write-markdown.ts";
import { writeText } from "../write-text.ts";
import { linkTarget } from "./link-target.ts";

describe("linkTarget", () => {
  it.each<[string, string | undefined, string]>([
    ["https://leerplein.example/a?b=1#c", "https://leerplein.example/a?b=1#c", "a page"],
    [
      "HTTP://leerplein.example",
      "HTTP://leerplein.example",
      "a scheme has no case (RFC 3986, 3.1)",
    ],
    ["mailto:a%2Bb@x.example", "mailto:a%2Bb@x.example", "a mailbox"],
    ["tel:+31301234567", "tel:+31301234567", "a telephone"],
    [
      'https://x.example/"<>`{|}\\^',
      "https://x.example/%22%3C%3E%60%7B%7C%7D%5C%5E",
      "not of a URL",
    ],
    ["javascript:alert(1)", undefined, "would be run"],
    ["data:text/html,x", undefined, "would be run"],
    ["java\nscript:alert(1)", undefined, "browsers drop line ends"],
    [" https://x.example", undefined, "not an address"],
    ["https://x.example/a b", undefined, "not an address"],
    ["https://bank.example@evil.example", undefined, "looks like another host"],
    ["mailto:a@x.example?bcc=b@x.example", undefined, "headers of a mail"],
    ["tel:*21*0612345678#", undefined, "a code that a telephone would carry out"],
    ["//x.example", undefined, "takes the scheme of the page"],
    ["/a", undefined, "leads nowhere outside a site"],
    ["https://x.example/\u202e", undefined, "turns the writing direction"],
  ])("%j -> %j (%s)", (href, target) => {
    expect(linkTarget(href)).toBe(target);
  });

  it("gives an address that is web, mail or telephone, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (href) => {
        expect(linkTarget(href) ?? "tel:").toMatch(/^(?:https?:\/\/|mailto:|tel:)/i);
        expect(linkTarget(`https://x.example/${href}`) ?? "").not.toMatch(/[\s"<>\\`|]/);
      }),
    );
  });
});

it("shows a link that leads nowhere as its text, in every format", () => {
  const text = { text: "Klik *hier*", href: "javascript:alert(1)" };
  const blocks = [{ kind: "paragraph", text }] as const;
  const outline = { language: "nl", title: "", blocks, sections: [] };
  expect(writeHtml(outline)).toContain("<p>Klik *hier*</p>");
  expect(writeMarkdown(outline)).toBe("Klik \\*hier\\*\n");
  expect(writeText(outline)).toBe("Klik *hier*\n");
});

it("says where a named page is in text, which has no links", () => {
  const parts = ["Zie ", { text: "onze\nsite", href: "https://x.example" }, ".\n Of bel."];
  const blocks = [{ kind: "paragraph", text: { parts } }] as const;
  const outline = { language: "nl", title: "T", blocks, sections: [] };
  expect(writeText(outline)).toBe("T\n=\n\nZie onze site (https://x.example).\nOf bel.\n");
  expect(writeMarkdown(outline)).toBe("# T\n\nZie [onze site](<https://x.example>).\\\nOf bel.\n");
});
