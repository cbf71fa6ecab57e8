export {
  type DocumentFormat,
  type DocumentMatch,
  type DocumentPart,
  type DocumentScan,
  documentFormats,
  documentScan,
  type UnreadReason,
  unreadReasons,
} from "./document-scan.ts";
export { type WorkbookTable, workbookTables } from "./office/workbook-tables.ts";
export { createPdfReader } from "./pdf/create-pdf-reader.ts";
export type { PdfText, ReadPdf } from "./pdf/pdf-text.ts";
export type { Pdfjs, PdfjsDocument, PdfjsPage } from "./pdf/pdfjs.ts";
export { type DocumentOptions, documentOptions, scanDocument } from "./scan-document.ts";
export { type ReaderOptions, scanDocumentWith } from "./scan-document-with.ts";
export { decodeText } from "./text/decode-text.ts";
