import { articleReference } from "./article-reference.ts";
import { legalSources } from "./legal-sources.ts";

/**
 * Legal reference in English legal style. Unknown sources stay unchanged.
 *
 * @throws InvalidInputError when `ref` is not a string.
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
