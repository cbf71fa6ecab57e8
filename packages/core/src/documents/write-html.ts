import { isObject } from "../shared/is-object.ts";
import { InvalidInputError } from "../shared/issues/invalid-input-error.ts";
import { wrongType } from "../shared/issues/wrong-type.ts";
import { checkOutline } from "./outline/check-outline.ts";
import type { DocumentOutline } from "./outline/document-outline.ts";
import { htmlOf, pageOf } from "./writers/html-of.ts";

/** Options of `writeHtml`. */
export interface WriteHtmlOptions {
  /** `article` by default; `page` is a whole page to publish, with a style for screens and paper. */
  readonly as?: "article" | "page";
}

const forms: readonly unknown[] = ["article", "page", undefined];

/**
 * The outline as one `<article>` of plain HTML: headings in order, an anchor at each section, a table of contents where the
 * outline names one and is long enough, tables with a caption and scopes, no style, no script.
 * Whatever a text holds comes out as text; links come only of the links of the outline.
 *
 * @throws InvalidInputError when the outline or the options are malformed.
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
export function writeHtml(outline: DocumentOutline, options: WriteHtmlOptions = {}): string {
  checkOutline(outline);
  if (!isObject(options)) throw new InvalidInputError([wrongType([], "object")]);
  const { as } = options;
  if (!forms.includes(as))
    throw new InvalidInputError([{ code: "not-an-option", path: ["as"], params: {} }]);
  return as === "page" ? pageOf(outline) : htmlOf(outline);
}
