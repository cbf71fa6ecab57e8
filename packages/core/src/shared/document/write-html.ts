import type { DocumentBlock, DocumentOutline, DocumentSection } from "./document-outline.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { textLines } from "./text-lines.ts";

/**
 * The outline as one `<article>` of plain HTML: headings in order, tables with a caption and scopes, no style, no script.
 * Whatever a text holds comes out as text.
 */
export function writeHtml({ language, title, blocks, sections }: DocumentOutline): string {
  return [
    `<article lang="${attribute(language)}">`,
    `<h1>${inline(title)}</h1>`,
    ...blocks.map((block) => write(block)),
    ...sections.flatMap((section) => writeSection(section, 2)),
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
      return `<dl>${block.rows
        .map(
          ({ label, values }) =>
            `<dt>${inline(label)}</dt>${values.map((value) => `<dd>${broken(value)}</dd>`).join("")}`,
        )
        .join("")}</dl>`;
    case "table":
      return table(block);
  }
}

function table({ caption, header, rows }: Extract<DocumentBlock, { readonly kind: "table" }>) {
  const heads = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row">${broken(first)}</th>${cells.map((cell) => `<td>${broken(cell)}</td>`).join("")}</tr>`,
  );
  return [
    `<table><caption>${inline(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

const broken = (text: string) => textLines(text).map(escapeMarkup).join("<br>");

const inline = (text: string) => escapeMarkup(textLines(text).join(" "));

const attribute = (text: string) => escapeMarkup(text.replaceAll(/[^\w-]/g, ""));
