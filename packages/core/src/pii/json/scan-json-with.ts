import type { PiiMatch } from "../pii-match.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import type { JsonMatch } from "./json-match.ts";
import { mayHold } from "./may-hold.ts";
import { type JsonPlace, namesOf, pointerOf, walkJson } from "./walk-json.ts";

/** A longer name is no label; and labels are looked for no further than this. */
const LONGEST_NAME = 40;
/** Farther than any label, so that no text is beside another. */
const APART = "\n".repeat(73);
/** Texts are scanned together, since each scan has its price. */
const BATCH = 1 << 15;

/** Names that are kept: a record has few, a table with names of people as members has many. */
const MOST_NAMES = 1000;

/** Texts that wait to be scanned: where each begins in what is put together, its names included, and where it ends. */
interface Waiting {
  readonly place: JsonPlace;
  readonly part: "key" | "value";
  readonly start: number;
  readonly head: number;
}

/**
 * Scans every text of a JSON value, with the names of the members around it as words beside it.
 *
 * @param mayMatchAny - True when a detector of the caller's own may match a text without digits, or across line ends.
 */
export function scanJsonWith(
  scan: WholeScan,
  json: unknown,
  mayMatchAny: boolean,
): readonly JsonMatch<string>[] {
  const found: JsonMatch<string>[] = [];
  const headOf = createHeads();
  let waiting: Waiting[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    collect(scan(texts.join("")), waiting, found);
    waiting = [];
    texts = [];
    length = 0;
  };
  walkJson(json, (text, part, place) => {
    if (!mayMatchAny && !mayHold(text)) return;
    const head = part === "key" ? "" : headOf(place);
    // Words are read as signs in short texts only.
    const isAlone = mayMatchAny || text.includes(" dot ");
    if (isAlone && length > 0) flush();
    waiting.push({ place, part, start: length, head: head.length });
    texts.push(head, text, isAlone ? "" : APART);
    length += head.length + text.length + APART.length;
    if (isAlone || length > BATCH) flush();
  });
  if (length > 0) flush();
  return found;
}

/** Names around a text: only letters, so that a name with a number in it cannot become part of what follows. Each is read once. */
function createHeads(): (place: JsonPlace) => string {
  const known = new Map<string, string>();
  const wordsOf = (name: string) => {
    const words = known.get(name) ?? name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
    if (known.size < MOST_NAMES) known.set(name, words);
    return words;
  };
  return (place) => {
    const names = namesOf(place);
    return names.length === 0 ? "" : `${names.map(wordsOf).join(" ")}: `;
  };
}

/** Adds the matches in their texts; those in the names are left out, since each name is a text of its own. */
function collect(
  matches: readonly PiiMatch<string>[],
  waiting: readonly Waiting[],
  found: JsonMatch<string>[],
): void {
  let at = 0;
  for (const { kind, start, end, confidence } of matches) {
    while ((waiting[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const text = waiting[at];
    if (text === undefined) continue;
    const from = text.start + text.head;
    if (start < from) continue;
    const pointer = pointerOf(text.place);
    found.push({
      kind,
      pointer,
      part: text.part,
      start: start - from,
      end: end - from,
      confidence,
    });
  }
}
