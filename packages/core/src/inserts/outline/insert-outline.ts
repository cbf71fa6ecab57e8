import type { SectionId } from "../document/section-id.ts";

/** For whom the insert is written out: all of it, or the plain short form. */
export type InsertAudience = "board" | "parent" | "pupil";

/** A text that leads somewhere: a page, a mailbox, a telephone. */
export interface OutlineLink {
  readonly text: string;
  readonly href: string;
}

/** A text of a block. Plain: whoever writes it out must escape it. */
export type OutlineText = string | OutlineLink;

/** A label with what it stands for. */
export interface OutlineFact {
  readonly label: string;
  readonly values: readonly OutlineText[];
}

/** A piece of a section, free of markup. */
export type OutlineBlock =
  | { readonly kind: "paragraph"; readonly text: OutlineText }
  | { readonly kind: "list"; readonly items: readonly OutlineText[] }
  | { readonly kind: "facts"; readonly facts: readonly OutlineFact[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      /** One cell a column, each with one or more texts; the first cell names the row. */
      readonly rows: readonly (readonly (readonly OutlineText[])[])[];
    };

/** A heading with what is under it, in reading order: the first is the title, of level 1. */
export interface OutlineSection {
  /** Unique in the outline; part of the address of the heading. */
  readonly id: "title" | "security" | "rights" | SectionId;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly OutlineBlock[];
}

/** An insert as sections, of which the first is the title. */
export type InsertOutline = readonly [title: OutlineSection, ...sections: OutlineSection[]];
