import { enumerate } from "../../../documents/lines/enumerate.ts";
import { checkText } from "../../../shared/text/check-text.ts";
import { splitReference } from "../../split-reference.ts";

/**
 * Legal reference with an article in English legal style. Other sources stay unchanged.
 *
 * @throws InvalidInputError when `ref` is not a string.
 */
export function articleReference(ref: string): string {
  checkText(ref, "ref");
  const { source, chapter, annex, articles } = splitReference(ref);
  return [
    source,
    ...(chapter === undefined ? [] : [`Chapter ${chapter}`]),
    ...(annex === undefined ? [] : [`annex ${annex}`]),
    ...(articles.length === 0 ? [] : [enumerate(articles.map(article), "and")]),
  ]
    .join(", ")
    .replaceAll("'", "’");
}

function article({
  number,
  parts,
}: {
  readonly number: string;
  readonly parts: readonly string[];
}) {
  const head = number.includes("-") ? `Articles ${number}` : `Article ${number}`;
  return `${number === "" ? "" : head}${parts.map((part) => `(${part})`).join("")}`;
}
