import { enumerate } from "../../../documents/lines/enumerate.ts";
import { checkText } from "../../../shared/text/check-text.ts";
import { splitReference } from "../../split-reference.ts";
import { legalSources } from "./legal-sources.ts";

/**
 * A place in a source as an English lawyer writes it. What is not known here stays as it is: a source of your own has
 * words of its own.
 *
 * @throws InvalidInputError when `ref` is no string.
 *
 * @example
 * ```ts
 * import { legalReference } from "@bijsluiter/core/messages/en";
 *
 * legalReference("GDPR art. 33(3)(c)"); // => "GDPR, Article 33(3)(c)"
 * ```
 */
export function legalReference(ref: string): string {
  checkText(ref, "ref");
  const known = Object.hasOwn(legalSources, ref) ? legalSources[ref] : undefined;
  if (known !== undefined) return known;
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
