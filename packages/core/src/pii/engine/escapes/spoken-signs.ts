/** A stretch that stands for a sign. */
export interface SpokenSign {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

/** `jan [at] example.org`, and `jan at example dot org`: "at" alone proves nothing, "dot" between two names does. */
const bracketed = /(?<=\w) ?[[({]at[\])}] ?(?=\w)/gi;
const said = /(?<=[\w-] )at (?=[\w-]{1,63} dot [a-z])/gi;
const dots = / ?[[({](?:dot|punt)[\])}] ?| dot (?=[a-z]{2})/gi;
/** How far behind the at the dots are read. */
const DOMAIN = 128;
/** Longest text in which words are read as signs: a message or a field. Looking for them in a file costs more than the scan. */
const LONGEST_MESSAGE = 4096;

/** Signs of e-mail addresses that are written in words, from left to right. */
export function spokenSigns(text: string): readonly SpokenSign[] {
  const pattern = isBracketed(text)
    ? bracketed
    : text.length <= LONGEST_MESSAGE && text.includes(" dot ")
      ? said
      : undefined;
  if (pattern === undefined) return [];
  const found: SpokenSign[] = [];
  for (const match of text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    const from = text[match.index - 1] === " " ? match.index - 1 : match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    found.push({ from, to, sign: "@" });
    const [domain = ""] = text.slice(to, to + DOMAIN).split(/[\n,;]/, 1);
    for (const dot of domain.matchAll(dots)) {
      const start = to + dot.index;
      found.push({ from: start, to: start + dot[0].length, sign: "." });
    }
  }
  return found;
}

/** True when a text may write a sign in words. */
export function maySpell(text: string): boolean {
  return isBracketed(text) || (text.length <= LONGEST_MESSAGE && text.includes(" dot "));
}

function isBracketed(text: string): boolean {
  return text.includes("[at]") || text.includes("(at)");
}
