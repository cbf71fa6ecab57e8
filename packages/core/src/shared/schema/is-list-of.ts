/** More than anybody passes in by hand. */
const MOST = 10_000;

/**
 * Whether a value is a list of these, at most `most`. A hole is no item, and a length with nothing in it is not gone through.
 */
export const isListOf = (
  value: unknown,
  isItem: (item: unknown) => boolean,
  most: number = MOST,
): boolean =>
  Array.isArray(value) &&
  value.length <= most &&
  Array.from<unknown>(value).every((item) => isItem(item));
