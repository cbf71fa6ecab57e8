import { namePrefixes, notNames } from "../../data/name-words.ts";

/** A name in a text, and how many initials and words with a capital it has. */
export interface Name {
  readonly end: number;
  readonly words: number;
}

/** Words with a capital that a name has at most. */
const MOST_WORDS = 5;
const token = /(?:\p{Lu}[a-z]?\.){1,5}|[\p{L}\p{M}'’-]{1,40}/uy;
const initials = /\.$/;
const capital = /^['’]?\p{Lu}[\p{L}\p{M}'’-]+$/u;

let prefixes: ReadonlySet<string> | undefined;
let others: ReadonlySet<string> | undefined;

/**
 * The name that begins at `start`: `P. de Vries`, `Jan Peter van den Berg`, `Jansen-de Vries`, `'t Hart`; undefined when none does.
 *
 * @param isTitled - A title stands before it, so that it may begin with a prefix: "mevrouw de Vries".
 */
export function nameAt(text: string, start: number, isTitled: boolean): Name | undefined {
  prefixes ??= new Set(namePrefixes.split(" "));
  others ??= new Set(notNames.split(" "));
  let end = start;
  let words = 0;
  let hasSurname = false;
  for (let index = start; words < MOST_WORDS; ) {
    token.lastIndex = index;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) break;
    const word = found.replace(/['’]s$|['’-]$/, "");
    const isInitials = initials.test(found);
    // The first word of a name has a capital or, after a title, is a prefix.
    if (isInitials) words += 1;
    else if (prefixes.has(word.toLowerCase()) && (words > 0 || isTitled)) {
      if (words === 0 && index > start + LONGEST_PREFIX) break;
    } else if (capital.test(word) && !others.has(word.toLowerCase())) {
      words += 1;
      hasSurname = true;
      end = index + word.length;
    } else break;
    index += found.length;
    if (word !== found && !isInitials) break;
    if (text.charAt(index) === " ") index += 1;
    else if (!isInitials) break;
  }
  return hasSurname && !/[\p{L}\p{N}_@]/u.test(text.charAt(end)) ? { end, words } : undefined;
}

/** Two prefixes go before a surname: "van den ". */
const LONGEST_PREFIX = 12;
