import type { InsertAudience, InsertOutline, PrivacyInsert } from "@bijsluiter/core/inserts";

/** Texts of the widget for one kind of reader in one language. */
export interface PrivacyInsertTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly audience: InsertAudience;
  /** The insert as headings and blocks: core's own outline, in the words for this reader. */
  readonly outline: (insert: PrivacyInsert) => InsertOutline;
  /** Number and day of this edition, when they are known; `day` is in words. */
  readonly edition: (version: string | undefined, day: string | undefined) => string;
  /** Name of the links to other languages. */
  readonly languages: string;
  readonly changes: {
    /** Heading; `since` is a day in words, or the name of the older version. */
    readonly heading: (since: string) => string;
    readonly none: string;
  };
}
