/** A place in a source, in its parts. */
export interface ReferenceParts {
  readonly source: string;
  readonly chapter?: string;
  readonly annex?: string;
  /** Articles in their order; `number` is empty for a part that belongs to the article before it. */
  readonly articles: readonly { readonly number: string; readonly parts: readonly string[] }[];
}

const ARTICLE = /^(\d{1,4}[a-z]{0,2}(?:[.:-]\d{1,4}[a-z]{0,2})?)?((?:\([0-9a-zA-Z]{1,4}\))*)$/;
const LONGEST = 1000;

/**
 * A reference as the tables of this package write it, such as `GDPR art. 33(3)(c)`. What does not read as articles stays
 * with the source, as one text.
 */
export function splitReference(ref: string): ReferenceParts {
  const whole = { source: ref, articles: [] };
  if (ref.length > LONGEST) return whole;
  const cut = ref.lastIndexOf("art. ");
  if (cut < 1) return withAnnex(ref);
  const articles = ref
    .slice(cut + "art. ".length)
    .split(/, | and /)
    .map((text) => ARTICLE.exec(text));
  if (articles.some((found) => !found?.[0])) return whole;
  const before = ref.slice(0, cut).replace(/,? $/, "");
  const [, source = before, chapter] = /^(\S+) chapter ([IVX]{1,5})$/.exec(before) ?? [];
  return {
    source,
    ...(chapter === undefined ? {} : { chapter }),
    articles: articles.map((found) => ({
      number: found?.[1] ?? "",
      parts: (found?.[2] ?? "").split(/[()]+/).filter(Boolean),
    })),
  };
}

function withAnnex(ref: string): ReferenceParts {
  const [, source = ref, annex] = /^([^,]{1,200}), annex ([0-9A-Z]{1,3})$/.exec(ref) ?? [];
  return { source, ...(annex === undefined ? {} : { annex }), articles: [] };
}
