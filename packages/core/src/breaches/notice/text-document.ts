import type { ReportRow, ReportSection } from "../describe-report.ts";

/** How a document is written. */
export type TextFormat = "markdown" | "text";

/** A piece of a document, free of markup. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly ReportRow[] };

/** The blocks as one text with `\n` line ends. Whatever a reporter typed comes out as text, never as markup. */
export function writeDocument(blocks: readonly Block[], format: TextFormat): string {
  const write = format === "markdown" ? markdown : plain;
  return `${blocks.map(write).join("\n\n")}\n`;
}

/** A section of a report as a heading with its facts. */
export const sectionBlocks = ({ heading, rows }: ReportSection): readonly Block[] => [
  { kind: "heading", text: heading },
  { kind: "facts", rows },
];

function markdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "list":
      return block.items.map((item) => `- ${indented(item)}`).join("\n");
    case "facts":
      return block.rows
        .map(
          ({ label, values }) => `- **${escapeMarkdown(label)}:** ${indented(values.join("; "))}`,
        )
        .join("\n");
  }
}

/** Lines of an answer stay lines of its list item. */
const indented = (text: string) => escapeMarkdown(text).replaceAll("\n", "\\\n  ");

/**
 * `text` so that CommonMark shows it as it is: no link, image, heading or HTML comes out of it.
 *
 * @see CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped by a backslash
 */
function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replaceAll(/[\\`*_[\]<>&#|~!^]/g, "\\$&"))
    .map((line) => line.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2"))
    .filter((line) => line !== "")
    .join("\n");
}

function plain(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${"-".repeat(block.text.length)}`;
    case "paragraph":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${hanging(item)}`).join("\n");
    case "facts":
      return block.rows
        .map(({ label, values }) => `- ${label}: ${hanging(values.join("; "))}`)
        .join("\n");
  }
}

const hanging = (text: string) => text.split(/\r\n?|\n/).join("\n  ");
