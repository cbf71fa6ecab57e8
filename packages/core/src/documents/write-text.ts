import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { textOf } from "./writers/text-of.ts";

/**
 * Outline as plain text with `\n` line ends, such as for a mail. Addresses of the document itself are written out. An
 * address typed by a user is written with brackets, `https[:]//evil[.]example`, so that no mail program makes it a link.
 *
 * @throws InvalidInputError when the outline is malformed.
 *
 * @example
 * ```ts
 * import { writeText } from "@bijsluiter/core/documents";
 *
 * const text = "Kijk op https://evil.example/inloggen";
 * const blocks = [{ kind: "paragraph", text }] as const;
 * const plain = writeText({ language: "nl", title: "", blocks, sections: [] });
 * plain; // => "Kijk op https[:]//evil[.]example/inloggen\n"
 * ```
 */
export function writeText(outline: DocumentOutline): string {
  checkOutline(outline);
  return textOf(outline);
}
