import * as z from "zod/mini";
import type { DocumentBlock } from "../shared/document/document-outline.ts";
import { writeHtml } from "../shared/document/write-html.ts";
import { writeMarkdown } from "../shared/document/write-markdown.ts";
import { parseInput } from "../shared/index.ts";
import type { InsertMessages } from "./outline/insert-messages.ts";
import type { InsertAudience, OutlineBlock, OutlineText } from "./outline/insert-outline.ts";
import { outlineInsert } from "./outline/outline-insert.ts";
import type { PrivacyInsert } from "./privacy-insert.ts";

/** For whom an insert is written out, and how. */
export interface RenderInsertOptions {
  readonly audience: InsertAudience;
  readonly format: "markdown" | "html";
}

/** Checks {@link RenderInsertOptions}. */
export const renderInsertOptions: z.ZodMiniType<RenderInsertOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    audience: z.enum(["board", "parent", "pupil"]),
    format: z.enum(["markdown", "html"]),
  }))();

/**
 * The insert as a document: all of it for a board, a short one in plain words for parents or pupils.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @returns CommonMark with tables, or one `<article>` of HTML with its language, without style or script. Whatever the
 *   insert holds comes out as text, never as markup.
 * @throws InvalidInputError when the insert or the options are malformed.
 *
 * @example
 * ```ts
 * import { renderInsert } from "@bijsluiter/core/inserts";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const insert = {
 *   template: "own",
 *   version: "2026-1",
 *   reviewEveryMonths: 12,
 *   products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *   processor: { name: "Leerplein Media B.V." },
 *   services: [],
 *   purposes: [{ code: "store-results" }],
 *   dataSubjects: ["pupil"],
 *   personalData: [],
 *   locations: [],
 *   subprocessors: [],
 * } as const;
 * const html = renderInsert(insert, nl, { audience: "pupil", format: "html" });
 * html.split("\n")[1]; // => "<h1>Wat weet Leerplein over jou?</h1>"
 * ```
 */
export function renderInsert(
  insert: PrivacyInsert,
  messages: InsertMessages,
  options: RenderInsertOptions,
): string {
  const { audience, format } = parseInput(renderInsertOptions, options);
  const [title, ...sections] = outlineInsert(insert, messages, { audience });
  const write = format === "html" ? writeHtml : writeMarkdown;
  return write({
    language: messages.insertOutline.language,
    title: title.heading,
    blocks: title.blocks.map(blockIn[format]),
    sections: sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map(blockIn[format]),
    })),
  });
}

/** A Markdown table has one line a row, and no caption besides the heading above it. */
const blockIn = {
  html: (block: OutlineBlock) => documentBlock(block, { lines: "\n", hasCaption: true }),
  markdown: (block: OutlineBlock) => documentBlock(block, { lines: "; ", hasCaption: false }),
};

function documentBlock(
  block: OutlineBlock,
  { lines, hasCaption }: { readonly lines: string; readonly hasCaption: boolean },
): DocumentBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", text: plain(block.text) };
    case "list":
      return { kind: "list", items: block.items.map(plain) };
    case "facts":
      return {
        kind: "facts",
        rows: block.facts.map(({ label, values }) => ({ label, values: values.map(plain) })),
      };
    case "table":
      return {
        kind: "table",
        caption: hasCaption ? block.caption : "",
        header: block.columns,
        rows: block.rows.map((cells) => cells.map((cell) => cell.map(plain).join(lines))),
      };
  }
}

/** Where a link leads is read too on paper: a page is named, a mailbox or telephone already is its own name. */
function plain(text: OutlineText): string {
  if (typeof text === "string") return text;
  const isNamed = text.text === text.href || !text.href.startsWith("http");
  return isNamed ? text.text : `${text.text} (${text.href})`;
}
