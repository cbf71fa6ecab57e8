import { at, is, LOCAL, WORD } from "../text/char-class.ts";

const COLON = 0x3a;
const SLASH = 0x2f;
const QUESTION = 0x3f;
/** Longest user and password that are looked through for the `//` of an address. */
const FARTHEST = 128;
const GIT = [0x67, 0x69, 0x74] as const;

/** Where an address that may be one of mail has its `@` and its end. */
interface Place {
  readonly middle: number;
  readonly end: number;
}

/** True for the user of a web address or a repository: `https://user:word@host`, `//key@host`, `git@host:path`. */
export function isInUrl(bytes: Uint8Array, start: number, { middle, end }: Place): boolean {
  if (isGit(bytes, start, middle))
    return at(bytes, end) === COLON || at(bytes, start - 1) === SLASH;
  const before = at(bytes, start - 1);
  if (before !== COLON && before !== SLASH) return false;
  for (let index = start - 1; index > start - FARTHEST; index -= 1) {
    const code = at(bytes, index);
    if (code === SLASH) return at(bytes, index - 1) === SLASH;
    if (code === QUESTION || (code !== COLON && !is(bytes, index, WORD | LOCAL))) return false;
  }
  return false;
}

function isGit(bytes: Uint8Array, start: number, middle: number): boolean {
  return (
    middle - start === GIT.length && GIT.every((code, index) => at(bytes, start + index) === code)
  );
}
