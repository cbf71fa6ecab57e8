import type { PlainWords } from "../../document/plain-words.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { OutlineMessages } from "../insert-messages.ts";
import type { InsertWords } from "../insert-words.ts";
import type { PlainTexts } from "./plain-texts.ts";

/** What the parts of an outline in plain words are made from. */
export interface PlainDesk {
  readonly insert: PrivacyInsert;
  readonly messages: OutlineMessages;
  readonly words: InsertWords;
  readonly plain: PlainTexts;
  readonly reader: keyof PlainWords;
}

/** A text of the insert, in the words that it has for this reader. */
export const inOwnWords = <Text extends string | undefined>(
  { reader }: PlainDesk,
  text: Text,
  plain: PlainWords | undefined,
): Text | string => plain?.[reader] ?? text;

/** Those texts that say something. */
export const isSaid = (text: string | false | undefined): text is string => Boolean(text);
