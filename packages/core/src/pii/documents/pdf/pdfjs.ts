/** Part of `pdfjs-dist` that is used: its module, as the caller imports it. */
export interface Pdfjs {
  /** Opens a document. */
  readonly getDocument: (source: PdfjsSource) => {
    readonly promise: Promise<PdfjsDocument>;
    /** Ends the work on the document and frees its memory. */
    readonly destroy: () => Promise<void>;
  };
}

interface PdfjsSource {
  readonly data: Uint8Array;
  readonly isEvalSupported: false;
  readonly disableFontFace: true;
  readonly verbosity: 0;
}

/** An opened document. */
export interface PdfjsDocument {
  readonly numPages: number;
  /** A page, counted from 1. */
  readonly getPage: (number: number) => Promise<PdfjsPage>;
  /** Properties of the document. */
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  /** Files in the document. */
  readonly getAttachments: () => Promise<unknown>;
}

/** A page of a document. */
export interface PdfjsPage {
  /** Pieces of text on the page. */
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  /** Notes and form fields on the page. */
  readonly getAnnotations: () => Promise<readonly object[]>;
  /** Frees the memory of the page. */
  readonly cleanup: () => unknown;
}
