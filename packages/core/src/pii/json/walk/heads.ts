import { fold } from "../../engine/text/fold.ts";
import { mayHold } from "../may-hold.ts";

/** A longer name is no label; and labels are looked for no further than this. */
const LONGEST_NAME = 40;
/** Names that are kept: a record has few, a table with names of people as members has many. */
const MOST_NAMES = 1000;

/** The names of the members around a text, as words beside it. */
export interface Head {
  readonly text: string;
  /** The same as bytes for a window. */
  readonly bytes: Uint8Array;
  /** True when the nearest name may itself be personal data. */
  readonly mayHold: boolean;
  /** How many numbers stood behind it so far. */
  numbers: number;
  /** True when it was tried, and is no label of a short number, such as a password. */
  isSilent: boolean;
}

/** The head of a text without names around it. */
export const noHead: Head = {
  text: "",
  bytes: new Uint8Array(),
  mayHold: false,
  numbers: 0,
  isSilent: false,
};

/** Finds the head for two names, the nearest last. */
export type HeadOf = (far: string | undefined, near: string | undefined) => Head;

/** Makes heads, and keeps those of names that come again and again. */
export function createHeads(): HeadOf {
  const known = new Map<string | undefined, Map<string | undefined, Head>>();
  let count = 0;
  return (far, near) => known.get(far)?.get(near) ?? remember(far, near);
  function remember(far: string | undefined, near: string | undefined): Head {
    const head = createHead(far, near);
    if (count < MOST_NAMES) {
      const heads = known.get(far) ?? new Map<string | undefined, Head>();
      known.set(far, heads.set(near, head));
      count += 1;
    }
    return head;
  }
}

/** Only letters, so that a name with a number in it cannot become part of what follows. */
const wordsOf = (name: string) => name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");

function createHead(far: string | undefined, near: string | undefined): Head {
  const words = [far, near].flatMap((name) => (name === undefined ? [] : [wordsOf(name)]));
  const text = words.length === 0 ? "" : `${words.join(" ")}: `;
  return {
    text,
    bytes: Uint8Array.from(text, (char) => fold(char.charCodeAt(0))),
    mayHold: near !== undefined && mayHold(near),
    numbers: 0,
    isSilent: false,
  };
}
