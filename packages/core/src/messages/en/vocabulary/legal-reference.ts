import { articleReference } from "./article-reference.ts";
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
export const legalReference = (ref: string): string =>
  (typeof ref === "string" && Object.hasOwn(legalSources, ref) ? legalSources[ref] : undefined) ??
  articleReference(ref);
