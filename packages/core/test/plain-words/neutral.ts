/** Stands for every free text of a document: it is in no language and like no code. */
export const FREE_TEXT = "Zonnebloem";

const KEPT = /^(?:https?:|mailto:|\d{4}-\d\d-\d\d|P\d|[\d +()-]+$)|@/;

/**
 * A document whose free texts are all {@link FREE_TEXT}: what is left in words is ours.
 *
 * @param isFree - Whether a text was put in freely.
 */
export function withNeutralTexts<Value>(value: Value, isFree: (text: string) => boolean): Value {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === "string") return isFree(inner) && !KEPT.test(inner) ? FREE_TEXT : inner;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, member]) => [key, walk(member)]));
  };
  // The same members, of which only texts differ.
  return walk(value) as Value;
}
