/** Text with a target: a page, a mailbox, a telephone number. */
export interface DocumentLink {
  readonly text: string;
  /** `https`, `http`, `mailto` or `tel`; with another address the text is shown without a link. */
  readonly href: string;
}

/** A sentence with links in it; the parts follow each other without a space. */
export interface DocumentPhrase {
  readonly parts: readonly (string | DocumentLink)[];
}

/** Text of a document. A string never becomes a link, even when it holds an address. */
export type DocumentText = string | DocumentLink | DocumentPhrase;
