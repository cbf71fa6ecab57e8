import { documentLine, documentLines } from "../lines/document-lines.ts";
import { escapeMarkdown } from "../lines/escape-markdown.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
} from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";
import { repeatsHeading } from "../outline/repeats-heading.ts";

/** CommonMark of an outline that is right: see `writeMarkdown`. */
export function markdownOf({ title, blocks, sections, closing = [] }: DocumentOutline): string {
  const pieces = [
    title === "" ? "" : `# ${inline(title)}`,
    ...blocks.map((block) => write(block)),
    ...sections.flatMap((section) => writeSection(section, 2)),
    ...closing.map((block) => write(block)),
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
      return block.items.map((item) => `- ${hanging([item])}`).join("\n");
    case "provisions":
      return block.items
        .map((item, index) => `**${number}.${index + 1}** ${lines(item).join("\\\n")}`)
        .join("\n\n");
    case "facts":
      return block.facts
        .map(({ label, values }) => `- **${inline(label)}:** ${hanging(values)}`)
        .join("\n");
    case "table":
      return table(block, heading);
  }
}

function table({ caption, columns, rows }: DocumentTable, heading: string): string {
  return [
    ...(repeatsHeading(caption, heading) ? [] : [`**${inline(caption)}**\n`]),
    row(columns.map(inline)),
    row(columns.map(() => "---")),
    // A row is one line.
    ...rows.map((cells) => row(cells.map((texts) => texts.map(inline).join("; ")))),
  ].join("\n");
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const lines = (text: DocumentText) => documentLines(text).map(escapeMarkdown);

const inline = (text: DocumentText) => escapeMarkdown(documentLine(text));

/** Lines of an answer stay lines of its list item. */
const hanging = (texts: readonly DocumentText[]) => texts.flatMap(lines).join("\\\n  ");
