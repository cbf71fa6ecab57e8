/** Text of a PDF. */
export interface PdfText {
  /** Text of each page, form fields and notes included; undefined for a page that could not be read. */
  readonly pages: readonly (string | undefined)[];
  /** Title, author and the like, a line each. */
  readonly properties: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Reads a PDF; a reason when it cannot be read. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText | "encrypted" | "damaged">;
