import type { DocumentText } from "./document-text.ts";

/**
 * Document without markup, input of the writers of HTML, Markdown, text and Word. Every text in it is shown literally.
 */
export interface DocumentOutline {
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** Empty where the reader has it already, such as in the subject of a mail: then it is left out. */
  readonly title: string;
  /** Blocks below the title, before the first section. */
  readonly blocks: readonly DocumentBlock[];
  readonly sections: readonly DocumentSection[];
  /** Blocks after the last section, such as a greeting. */
  readonly closing?: readonly DocumentBlock[];
  /**
   * Title of its table of contents; without it, or in a short document, there is none. A short document has none
   * either.
   */
  readonly contents?: string;
  /** Author, in the properties of a Word file. */
  readonly author?: string;
  /** Number and version. Printed at the top of each page. */
  readonly reference?: string;
  /** Words around the numbers at the foot of a page; `1 / 3` without them. */
  readonly pageWords?: PageWords;
}

/** Words before the number of a page, and between it and how many there are. */
export interface PageWords {
  readonly before: string;
  readonly between: string;
}

/** Heading with its contents. */
export interface DocumentSection {
  /** Anchor in HTML and Word; default: derived from the heading. */
  readonly id?: string;
  readonly heading: string;
  /** Number printed before the heading, and before its provisions. */
  readonly number?: number;
  /** On paper it begins a page. */
  readonly onNewPage?: boolean;
  readonly blocks: readonly DocumentBlock[];
  readonly sections?: readonly DocumentSection[];
}

/** A piece of a document. */
export type DocumentBlock<Text extends DocumentText = DocumentText> =
  | { readonly kind: "paragraph"; readonly text: Text }
  /** Warning. */
  | { readonly kind: "note"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  /** Numbered within its section: 3.1, 3.2. */
  | { readonly kind: "provisions"; readonly items: readonly Text[] }
  /** Names with their values, one or more. */
  | { readonly kind: "facts"; readonly facts: readonly DocumentFact<Text>[] }
  | DocumentTable<Text>;

/** Rows under the names of their columns. */
export interface DocumentTable<Text extends DocumentText = DocumentText> {
  readonly kind: "table";
  /** HTML always shows it; other formats omit it when the heading above the table ends with the same text. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** One cell a column, each with one or more texts; the first cell names the row. */
  readonly rows: readonly (readonly (readonly Text[])[])[];
  /** Whether the rows have space to write on paper. */
  readonly roomToWrite?: boolean;
}

/** A name with its values. */
export interface DocumentFact<Text extends DocumentText = DocumentText> {
  readonly label: string;
  readonly values: readonly Text[];
}
