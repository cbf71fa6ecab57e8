/** Words as one enumeration: `a, b en c`. */
export function enumerate(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}
