import { type DocumentLine, documentLine, documentLines } from "../lines/document-lines.ts";
import { escapeMarkup } from "../lines/escape-markup.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
} from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";
import { sectionAnchors } from "../outline/section-anchors.ts";
import { PAGE_STYLE } from "./page-style.ts";

type Anchors = ReadonlyMap<DocumentSection, string>;

/** Fewer sections than these are looked over without a table of contents. */
const FEWEST_FOR_CONTENTS = 5;

/** HTML of an outline that is right: see `writeHtml`. */
export function htmlOf(outline: DocumentOutline): string {
  const { language, title, blocks, sections, closing = [] } = outline;
  const anchors = sectionAnchors(outline);
  return [
    `<article lang="${attribute(language)}">`,
    ...(title === "" ? [] : [`<h1>${inline(title)}</h1>`]),
    ...blocks.map((block) => write(block)),
    ...contentsOf(outline, anchors),
    ...sections.flatMap((section) => writeSection(section, 2, anchors)),
    ...closing.map((block) => write(block)),
    "</article>\n",
  ].join("\n");
}

/** The outline as a page of its own, with its style and without a script. */
export function pageOf(outline: DocumentOutline): string {
  const { language, title, reference } = outline;
  return [
    "<!doctype html>",
    `<html lang="${attribute(language)}">`,
    '<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${[title, reference ?? ""]
      .filter((text) => text !== "")
      .map(inline)
      .join(" · ")}</title>`,
    `<style>\n${PAGE_STYLE}\n</style>\n</head>`,
    `<body>\n<main>\n${htmlOf(outline)}</main>\n</body>\n</html>\n`,
  ].join("\n");
}

function contentsOf({ contents, sections }: DocumentOutline, anchors: Anchors): readonly string[] {
  if (contents === undefined || sections.length < FEWEST_FOR_CONTENTS) return [];
  const lines = sections.map(
    (section) => `<li><a href="#${anchors.get(section)}">${headingOf(section)}</a></li>`,
  );
  return [
    `<nav aria-label="${escapeMarkup(contents)}">`,
    `<ul>\n${lines.join("\n")}\n</ul>`,
    "</nav>",
  ];
}

const headingOf = ({ heading, number }: DocumentSection) =>
  `${number === undefined ? "" : `${number}. `}${inline(heading)}`;

function writeSection(
  section: DocumentSection,
  level: number,
  anchors: Anchors,
): readonly string[] {
  const { number, blocks, sections = [] } = section;
  const tag = `h${Math.min(level, 6)}`;
  return [
    `<section id="${anchors.get(section)}">`,
    `<${tag}>${headingOf(section)}</${tag}>`,
    ...blocks.map((block) => write(block, number)),
    ...sections.flatMap((inner) => writeSection(inner, level + 1, anchors)),
    "</section>",
  ];
}

function write(block: DocumentBlock, number?: number): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${broken(block.text)}</p>`;
    case "note":
      return `<p role="note">${broken(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${broken(item)}</li>`).join("")}</ul>`;
    case "provisions":
      return block.items
        .map((item, index) => `<p><b>${number ?? 0}.${index + 1}</b> ${broken(item)}</p>`)
        .join("\n");
    case "facts":
      return `<dl>${block.facts
        .map(
          ({ label, values }) =>
            `<dt>${inline(label)}</dt>${values.map((value) => `<dd>${broken(value)}</dd>`).join("")}`,
        )
        .join("")}</dl>`;
    case "table":
      return table(block);
  }
}

function table({ caption, columns, rows }: DocumentTable) {
  const heads = columns.map((name) => `<th scope="col">${inline(name)}</th>`).join("");
  const cellOf = (texts: readonly DocumentText[]) => texts.map(broken).join("<br>");
  const body = rows.map(
    ([first = [], ...cells]) =>
      `<tr><th scope="row">${cellOf(first)}</th>${cells.map((cell) => `<td>${cellOf(cell)}</td>`).join("")}</tr>`,
  );
  return [
    `<table><caption>${inline(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

const broken = (text: DocumentText) => documentLines(text).map(lineOf).join("<br>");

const inline = (text: DocumentText) => lineOf(documentLine(text));

const lineOf = (line: DocumentLine) =>
  line
    .map((part) =>
      typeof part === "string"
        ? escapeMarkup(part)
        : `<a href="${escapeMarkup(part.href)}">${escapeMarkup(part.text)}</a>`,
    )
    .join("");

const attribute = (text: string) => escapeMarkup(text.replaceAll(/[^\w-]/g, ""));
