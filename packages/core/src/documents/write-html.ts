import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { htmlOf } from "./writers/html-of.ts";

/**
 * The outline as one `<article>` of plain HTML: headings in order, tables with a caption and scopes, no style, no script.
 * Whatever a text holds comes out as text; links come only of the links of the outline.
 *
 * @throws InvalidInputError when the outline is malformed.
 *
 * @example
 * ```ts
 * import { mailLink, writeHtml } from "@bijsluiter/core/documents";
 *
 * const text = mailLink("fg@wilgen.example");
 * const blocks = [{ kind: "paragraph", text }] as const;
 * const html = writeHtml({ language: "nl", title: "Vragen", blocks, sections: [] });
 * html.split("\n")[2]; // => '<p><a href="mailto:fg@wilgen.example">fg@wilgen.example</a></p>'
 * ```
 */
export function writeHtml(outline: DocumentOutline): string {
  checkOutline(outline);
  return htmlOf(outline);
}
