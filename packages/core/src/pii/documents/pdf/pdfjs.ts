/** What is used of `pdfjs-dist`: its module, as the caller imports it. */
export interface Pdfjs {
  readonly getDocument: (source: PdfjsSource) => {
    readonly promise: Promise<PdfjsDocument>;
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
  readonly getPage: (number: number) => Promise<PdfjsPage>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  readonly getAttachments: () => Promise<unknown>;
}

/** A page of a document. */
export interface PdfjsPage {
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly getAnnotations: () => Promise<readonly object[]>;
  readonly cleanup: () => unknown;
}
