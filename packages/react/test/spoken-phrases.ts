import { virtual } from "@guidepup/virtual-screen-reader";

/** More phrases than any page of ours has. */
const MOST = 2000;

/** The virtual reader also names the value that an option sends, which no other reader does. */
const asHeard = (phrase: string) =>
  phrase.replace(/^(option, .+), [\w-]+(, (?:not )?selected)/, "$1$2");

/** What a screen reader says of an element, from its beginning to its end, a phrase each. */
export async function spokenPhrases(container: HTMLElement): Promise<readonly string[]> {
  const phrases: string[] = [];
  await virtual.start({ container });
  try {
    const first = await virtual.lastSpokenPhrase();
    for (let phrase = first; phrases.length < MOST; phrase = await virtual.lastSpokenPhrase()) {
      if (phrases.length > 0 && phrase === first) break;
      phrases.push(asHeard(phrase));
      await virtual.next();
    }
  } finally {
    await virtual.stop();
  }
  return phrases;
}
