import type { DocumentBlock, DocumentFact } from "../../documents/outline/document-outline.ts";
import type { DocumentLink } from "../../documents/outline/document-text.ts";
import type { SectionId } from "../document/section-id.ts";

/** Audience of the insert: a board, which gets all of it, or a parent or pupil, who gets the plain short form. */
export type InsertAudience = "board" | "parent" | "pupil";

/** Text with a target: a page, a mailbox, a telephone number. */
export type OutlineLink = DocumentLink;

/** Text of a block, without markup: escape it when rendering. The text is plain: escape it when you render it. */
export type OutlineText = string | OutlineLink;

/** A label with its value. */
export type OutlineFact = DocumentFact<OutlineText>;

/** Block of a section, without markup. */
export type OutlineBlock = Extract<
  DocumentBlock<OutlineText>,
  { readonly kind: "paragraph" | "list" | "facts" | "table" }
>;

/** Heading with its contents, in reading order: the first is the title, of level 1. */
export interface OutlineSection {
  /** Unique in the outline; part of the address of the heading. */
  readonly id: "title" | "security" | "rights" | SectionId;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly OutlineBlock[];
}

/** An insert as sections, of which the first is the title. */
export type InsertOutline = readonly [title: OutlineSection, ...sections: OutlineSection[]];
