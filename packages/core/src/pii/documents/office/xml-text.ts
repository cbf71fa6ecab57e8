import type { XmlElement } from "@rgrove/parse-xml";
import { readXml } from "./read-xml.ts";

/** Elements behind which a line ends. */
const lines = new Set([
  ...[
    "p",
    "h",
    "tr",
    "tc",
    "table-cell",
    "br",
    "cr",
    "line-break",
    "si",
    "c",
    "f",
    "v",
    "pt",
    "item",
  ],
  ...["comment", "threadedComment", "authors", "author", "property", "definedName", "formula"],
  ...["creator", "lastModifiedBy", "Manager", "title", "subject", "keywords", "description"],
  ...[
    "Company",
    "oddHeader",
    "oddFooter",
    "evenHeader",
    "evenFooter",
    "firstHeader",
    "firstFooter",
  ],
  ...["formula1", "formula2", "meta"],
]);
/** Elements that stand for a gap in a line. */
const gaps = new Set(["tab", "ptab", "s"]);
/** Elements with text that was deleted or moved away and is still there. */
const goneIn = new Set(["del", "delText", "moveFrom"]);
/** Attributes that people wrote, or that point to somewhere; the others are sizes, styles and ids. */
const telling = new Set([
  ...["name", "displayName", "descr", "title", "alt", "tooltip", "display", "location", "author"],
  ...["userId", "userName", "fullName", "prompt", "promptTitle", "error", "errorTitle", "caption"],
  ...["connection", "command", "sourceFile", "displayText", "string", "comment", "url", "href"],
]);
/** Elements whose values people wrote: fields of a pivot table, variables, lists, filters, sources of a mail merge. */
const valued =
  /^(?:s|n|d|docVar|listItem|query|connectString|dataSource|alias|filter|customFilter|tag)$/;
const values = new Set(["v", "val", "value"]);

/** What an XML file says: its text, what was deleted from it, and the attributes that people wrote. */
export interface XmlTexts {
  readonly text: string;
  readonly deleted: string;
  readonly attributes: string;
}

/**
 * Texts of an XML file, each paragraph, cell and property on a line of its own.
 *
 * @param skipped - Elements whose text is read elsewhere.
 */
export function xmlTexts(
  xml: XmlElement | undefined,
  skipped: ReadonlySet<string> = new Set(),
): XmlTexts {
  const texts = { text: "", deleted: "" };
  const attributes: string[] = [];
  let gone = 0;
  let aside = 0;
  const add = (piece: string) => {
    if (aside === 0) texts[gone > 0 ? "deleted" : "text"] += piece;
  };
  readXml(xml, {
    open(name, given) {
      if (goneIn.has(name)) gone += 1;
      if (skipped.has(name)) aside += 1;
      if (gaps.has(name)) add("\t");
      for (const [key, value] of Object.entries(given))
        if (isTelling(name, key, value)) attributes.push(value);
    },
    text: add,
    close(name) {
      if (name === "del" || name === "moveFrom") add("\n");
      if (goneIn.has(name)) gone -= 1;
      if (skipped.has(name)) aside -= 1;
      if (lines.has(name)) add("\n");
    },
  });
  const { text, deleted } = texts;
  return {
    text: text.replaceAll(/\n{2,}/g, "\n").trim(),
    deleted: deleted.trim(),
    attributes: attributes.join("\n"),
  };
}

function isTelling(element: string, key: string, value: string): boolean {
  const name = key.slice(key.indexOf(":") + 1);
  if (value.includes("@") || telling.has(name)) return true;
  // Relations to other files have no scheme.
  if (name === "Target") return value.includes(":");
  return values.has(name) && valued.test(element);
}
