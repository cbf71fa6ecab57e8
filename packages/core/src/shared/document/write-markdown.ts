import type { DocumentBlock, DocumentOutline, DocumentSection } from "./document-outline.ts";
import { textLines } from "./text-lines.ts";

/**
 * The outline as CommonMark with tables, `\n` line ends. Whatever a text holds comes out as text: no link, image, heading
 * or HTML can come of it, nor an automatic link where those are on.
 *
 * @see CommonMark 0.31, section 2.4; GitHub Flavored Markdown, sections 4.10 and 6.9
 */
export function writeMarkdown({ title, blocks, sections }: DocumentOutline): string {
  const pieces = [
    `# ${inline(title)}`,
    ...blocks.map((block) => write(block)),
    ...sections.flatMap((section) => writeSection(section, 2)),
  ];
  return `${pieces.filter((piece) => piece !== "").join("\n\n")}\n`;
}

function writeSection(
  { heading, number, blocks, sections = [] }: DocumentSection,
  level: number,
): readonly string[] {
  const prefix = number === undefined ? "" : `${number}. `;
  return [
    `${"#".repeat(Math.min(level, 6))} ${prefix}${inline(heading)}`,
    ...blocks.map((block) => write(block, { heading, number })),
    ...sections.flatMap((section) => writeSection(section, level + 1)),
  ];
}

function write(
  block: DocumentBlock,
  {
    heading = "",
    number = 0,
  }: { readonly heading?: string; readonly number?: number | undefined } = {},
): string {
  switch (block.kind) {
    case "paragraph":
      return lines(block.text).join("\\\n");
    case "note":
      return `> ${lines(block.text).join("\\\n> ")}`;
    case "list":
      return block.items.map((item) => `- ${hanging(item)}`).join("\n");
    case "provisions":
      return block.items
        .map((item, index) => `**${number}.${index + 1}** ${lines(item).join("\\\n")}`)
        .join("\n\n");
    case "facts":
      return block.rows
        .map(({ label, values }) => `- **${inline(label)}:** ${hanging(values.join("\n"))}`)
        .join("\n");
    case "table":
      return [
        // A heading right above it may say it already.
        ...(["", heading].includes(block.caption) ? [] : [`**${inline(block.caption)}**\n`]),
        row(block.header.map(inline)),
        row(block.header.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(inline))),
      ].join("\n");
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const lines = (text: string) => textLines(text).map(escapeLine);

const inline = (text: string) => escapeLine(textLines(text).join(" "));

/** Lines of an answer stay lines of its list item. */
const hanging = (text: string) => lines(text).join("\\\n  ");

function escapeLine(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>&#|~!^$@]/g, "\\$&")
    .replaceAll(/:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/^[-+=:]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
