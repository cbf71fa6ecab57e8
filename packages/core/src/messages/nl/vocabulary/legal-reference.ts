import { articleReference } from "./article-reference.ts";
import { legalSources } from "./legal-sources.ts";

/**
 * Een vindplaats zoals een Nederlandse jurist die schrijft. Wat hier niet bekend is, blijft zoals het is: een eigen bron
 * heeft eigen woorden.
 *
 * @throws InvalidInputError als `ref` geen tekst is.
 *
 * @example
 * ```ts
 * import { legalReference } from "@bijsluiter/core/messages/nl";
 *
 * legalReference("GDPR art. 33(3)(c)"); // => "AVG, artikel 33, lid 3, onder c"
 * ```
 */
export const legalReference = (ref: string): string =>
  (typeof ref === "string" && Object.hasOwn(legalSources, ref) ? legalSources[ref] : undefined) ??
  articleReference(ref);
