import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type { DocumentScan } from "./document-scan.ts";
import type { ReadPdf } from "./pdf/pdf-text.ts";
import { readPdfs } from "./pdf/read-pdfs.ts";
import { type DocumentOptions, readDocument, readPart } from "./scan-document.ts";

/** Options of {@link scanDocumentWith}. */
export interface ReaderOptions extends DocumentOptions {
  /** Reads a PDF; see {@link createPdfReader}. */
  readonly readPdf: ReadPdf;
}

/**
 * As {@link scanDocument}, with support for PDF, in mails and archives too: each page is a part. A page without text,
 * such as a scan, is reported as not read.
 *
 * @throws InvalidInputError when `input` is neither a string nor bytes, or the options are malformed.
 */
export async function scanDocumentWith(
  input: string | Uint8Array,
  options: ReaderOptions,
): Promise<DocumentScan> {
  const given: unknown = options;
  if (!isObject(given)) throw new InvalidInputError([wrongType([], "object")]);
  const { readPdf, ...rest } = options;
  if (typeof readPdf !== "function")
    throw new InvalidInputError([wrongType(["readPdf"], "function")]);
  const { format, found } = readDocument(input, rest);
  await readPdfs(found, { readPdf, read: readPart });
  return { format, parts: found.parts, matches: found.matches };
}
