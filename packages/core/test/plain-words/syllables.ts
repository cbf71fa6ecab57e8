/** Vowels of Dutch that are one sound, the longest first. */
const NUCLEUS =
  /aai|aei|eeu|ieu|ooi|oei|aau|eau|aa|au|ai|ee|ei|eu|ie|oe|oi|oo|ou|ui|uu|ij|[aeiouyäëïöüáéíóúàèìòùâêîôû]/giu;

/** Words that the rule counts wrong, with their syllables. */
const exceptions: Readonly<Record<string, number>> = {
  site: 1,
  website: 2,
  team: 1,
  mail: 1,
  online: 2,
  file: 1,
  e: 1,
};

/** How many syllables a Dutch word has, as the readability formula counts them: sounds of vowels, a mark of division begins one. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return 1;
  return lower
    .split(/[-’']/)
    .filter((part) => part !== "" && part !== "s")
    .map((part) => exceptions[part] ?? Math.max(1, part.match(NUCLEUS)?.length ?? 1))
    .reduce((sum, count) => sum + count, 0);
}
