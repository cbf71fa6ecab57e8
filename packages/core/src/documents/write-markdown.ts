import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { markdownOf } from "./writers/markdown-of.ts";

/**
 * Outline as CommonMark with tables, `\n` line ends. Texts are escaped: no image, heading or HTML can result. Only links
 * of the outline become links; an address typed by a user is shown as code, so that no reader makes it a link.
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
