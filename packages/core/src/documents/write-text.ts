import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { textOf } from "./writers/text-of.ts";

/**
 * The outline as plain text with `\n` line ends, such as for a mail. An address of the document itself is written out. One
 * that somebody typed is written with brackets, `https[:]//evil[.]example`, so that no mail program makes a link of it.
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
