import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { markdownOf } from "./writers/markdown-of.ts";

/**
 * The outline as CommonMark with tables, `\n` line ends. Whatever a text holds comes out as text: no image, heading or HTML
 * can come of it. Links come only of the links of the outline; an address that somebody typed is shown as code, so that no
 * reader makes a link of it.
 *
 * @throws InvalidInputError when the outline is malformed.
 *
 * @example
 * ```ts
 * import { writeMarkdown } from "@bijsluiter/core/documents";
 *
 * const text = "Kijk op https://evil.example/inloggen";
 * const blocks = [{ kind: "paragraph", text }] as const;
 * const markdown = writeMarkdown({ language: "nl", title: "", blocks, sections: [] });
 * markdown; // => "Kijk op `https://evil.example/inloggen`\n"
 * ```
 */
export function writeMarkdown(outline: DocumentOutline): string {
  checkOutline(outline);
  return markdownOf(outline);
}
