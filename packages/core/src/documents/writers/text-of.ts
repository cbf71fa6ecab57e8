import { addressWords } from "../lines/address-words.ts";
import { type DocumentLine, documentLine, documentLines } from "../lines/document-lines.ts";
import { spokenTarget } from "../links/spoken-target.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
} from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";
import { repeatsHeading } from "../outline/repeats-heading.ts";

/** Plain text of an outline that is right: see `writeText`. */
export function textOf({ title, blocks, sections, closing = [] }: DocumentOutline): string {
  const pieces = [
    title === "" ? "" : underlined(inline(title), "="),
    ...blocks.map((block) => write(block)),
    ...sections.flatMap(writeSection),
    ...closing.map((block) => write(block)),
  ];
  return `${pieces.filter((piece) => piece !== "").join("\n\n")}\n`;
}

function writeSection({
  heading,
  number,
  blocks,
  sections = [],
}: DocumentSection): readonly string[] {
  const prefix = number === undefined ? "" : `${number}. `;
  return [
    underlined(`${prefix}${inline(heading)}`, "-"),
    ...blocks.map((block) => write(block, { heading, number })),
    ...sections.flatMap(writeSection),
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
      return lines(block.text).join("\n");
    case "note":
      return lines(block.text)
        .map((line) => `> ${line}`)
        .join("\n");
    case "list":
      return block.items.map((item) => `- ${hanging([item])}`).join("\n");
    case "provisions":
      return block.items
        .map((item, index) => `${number}.${index + 1} ${lines(item).join("\n")}`)
        .join("\n\n");
    case "facts":
      return block.facts
        .map(({ label, values }) => `- ${inline(label)}: ${hanging(values)}`)
        .join("\n");
    case "table":
      return table(block, heading);
  }
}

/** A row as an item: its name, then a line for each cell that says something. */
function table({ caption, columns, rows }: DocumentTable, heading: string): string {
  const cellOf = (texts: readonly DocumentText[]) => texts.map(inline).join("; ");
  const items = rows.map(([first = [], ...cells]) => {
    const said = cells
      .map((texts, at) => [inline(columns[at + 1] ?? ""), cellOf(texts)] as const)
      .filter(([, text]) => text !== "");
    const told = said.map(([name, text]) => (name === "" ? `  ${text}` : `  ${name}: ${text}`));
    return [`- ${cellOf(first)}`, ...told].join("\n");
  });
  return [...(repeatsHeading(caption, heading) ? [] : [`${inline(caption)}\n`]), ...items].join(
    "\n",
  );
}

const underlined = (text: string, line: string) => `${text}\n${line.repeat(text.length)}`;

const lines = (text: DocumentText) => documentLines(text).map(lineOf);

const inline = (text: DocumentText) => lineOf(documentLine(text));

const hanging = (texts: readonly DocumentText[]) => texts.flatMap(lines).join("\n  ");

const lineOf = (line: DocumentLine) =>
  line
    .map((part) => {
      if (typeof part === "string") return typedText(part);
      const target = spokenTarget(part);
      // Its name may have been typed; a mailbox or telephone has none.
      return target === undefined ? part.text : `${typedText(part.text)} (${target})`;
    })
    .join("");

const typedText = (typed: string) =>
  addressWords(typed)
    .map(({ text, isAddress }) =>
      isAddress ? text.replaceAll(/:(?=\/\/)|@|\.(?=\S)/gu, "[$&]") : text,
    )
    .join("");
