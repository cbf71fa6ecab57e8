/** A document free of markup: what the writers of Markdown, HTML and Word walk. Every text in it is shown as it is. */
export interface DocumentOutline {
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly title: string;
  /** What stands under the title, before the first section. */
  readonly blocks: readonly DocumentBlock[];
  readonly sections: readonly DocumentSection[];
}

/** A heading with what stands under it. */
export interface DocumentSection {
  readonly heading: string;
  /** Printed before the heading; the provisions of the section carry it too. */
  readonly number?: number;
  /** On paper it begins a page. */
  readonly onNewPage?: boolean;
  readonly blocks: readonly DocumentBlock[];
  readonly sections?: readonly DocumentSection[];
}

/** A piece of a document. */
export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  /** Something that must not be overlooked. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Numbered under the section they stand in: 3.1, 3.2. */
  | { readonly kind: "provisions"; readonly items: readonly string[] }
  /** Names with their values, one or more. */
  | { readonly kind: "facts"; readonly rows: readonly DocumentFact[] }
  | {
      readonly kind: "table";
      /** Left out on paper and in Markdown where it repeats the heading of its section. */
      readonly caption: string;
      readonly header: readonly string[];
      /** As many cells a row as the header has; the first names the row. */
      readonly rows: readonly (readonly string[])[];
      /** On paper its rows leave room to write in. */
      readonly roomToWrite?: boolean;
    };

/** A name with its values. */
export interface DocumentFact {
  readonly label: string;
  readonly values: readonly string[];
}
