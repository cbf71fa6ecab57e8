import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { BoardLabel, BoardMessages } from "../insert-messages.ts";
import type { OutlineFact, OutlineText } from "../insert-outline.ts";
import type { InsertWords } from "../insert-words.ts";

/** What the parts of a board's outline are made from. */
export interface BoardDesk {
  readonly insert: PrivacyInsert;
  readonly messages: BoardMessages;
  readonly words: InsertWords;
}

/** Texts of a fact or a cell, of which some may have nothing to say. */
export type MaybeTexts = readonly (OutlineText | undefined)[];

/** Those texts that say something. */
export const spoken = (texts: MaybeTexts): readonly OutlineText[] =>
  texts.filter((text): text is OutlineText => text !== undefined && text !== "");

/** Facts under their labels, without those that have nothing to say. */
export function factsOf(
  { messages }: BoardDesk,
  rows: { readonly [Label in BoardLabel]?: MaybeTexts },
): readonly OutlineFact[] {
  const { labels } = messages.insertForBoard;
  return (Object.entries(rows) as [BoardLabel, MaybeTexts][]).flatMap(([label, texts]) => {
    const values = spoken(texts);
    return values.length > 0 ? [{ label: labels[label], values }] : [];
  });
}

/** A text that leads to `url`, when there is one. */
export const link = (url: string | undefined, text = url): OutlineText | undefined =>
  url && text ? { text, href: url } : text;
