/** Words that fill a field and say nothing, in Dutch and English. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "nvt|niet van toepassing|nog invullen|in te vullen|nader te bepalen|ntb|nog niet bekend|onbekend|" +
    "weet ik niet|geen idee|zie boven|idem|tba|tbd|tbc|todo|to do|to be determined|to be announced|na|not applicable|" +
    "unknown|not known|not known yet|see above|ditto|lorem ipsum|asdf|qwerty|xx|xxx|xxxx|x|none yet|nog geen"
  ).split("|"),
);

const LONGEST = 60;

/**
 * Whether a text is only a filler such as `n.v.t.`, `-` or `TODO`, or has no letters and digits.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .replaceAll(/[./'’()]/g, "")
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean);
  return words.length === 0 || FILLERS.has(words.join(" "));
}
