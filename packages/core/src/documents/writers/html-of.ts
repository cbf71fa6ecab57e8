import { type DocumentLine, documentLine, documentLines } from "../lines/document-lines.ts";
import { escapeMarkup } from "../lines/escape-markup.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
} from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";

/** HTML of an outline that is right: see `writeHtml`. */
export function htmlOf({
  language,
  title,
  blocks,
  sections,
  closing = [],
}: DocumentOutline): string {
  return [
    `<article lang="${attribute(language)}">`,
    ...(title === "" ? [] : [`<h1>${inline(title)}</h1>`]),
    ...blocks.map((block) => write(block)),
    ...sections.flatMap((section) => writeSection(section, 2)),
    ...closing.map((block) => write(block)),
    "</article>\n",
  ].join("\n");
}

function writeSection(
  { heading, number, blocks, sections = [] }: DocumentSection,
  level: number,
): readonly string[] {
  const tag = `h${Math.min(level, 6)}`;
  const prefix = number === undefined ? "" : `${number}. `;
  return [
    "<section>",
    `<${tag}>${prefix}${inline(heading)}</${tag}>`,
    ...blocks.map((block) => write(block, number)),
    ...sections.flatMap((section) => writeSection(section, level + 1)),
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
