import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** Formats of documents. */
export const documentFormats = deepFreeze([
  "text",
  "csv",
  "tsv",
  "html",
  "sql",
  "ndjson",
  "json",
  "vcard",
  "icalendar",
  "mail",
  "xlsx",
  "docx",
  "zip",
  "pdf",
  "binary",
]);

/** Formats of documents. */
export type DocumentFormat = (typeof documentFormats)[number];

/** Reasons why a part was not read, or not completely. */
export const unreadReasons = deepFreeze([
  "binary",
  "encrypted",
  "damaged",
  "too-large",
  "too-deep",
  "needs-reader",
  "no-text",
]);

/** Reasons why a part was not read, or not completely. */
export type UnreadReason = (typeof unreadReasons)[number];

/** Part of a document: the text itself, a sheet, hidden content, a note, an attachment, a page, a file in an archive. */
export interface DocumentPart {
  /** Names of the parts that it is in, with slashes; empty for the document itself. It may hold personal data, as names of files do. */
  readonly path: string;
  /**
   * Media type, or `sheet`, `hidden-sheet`, `hidden-rows`, `hidden-columns`, `notes`, `drawings`, `properties`, `page`, `deleted`; and, where
   * personal data is in them, `around` a sheet, `unused` strings, `names` of files.
   */
  readonly type: string;
  readonly read: "yes" | "no" | "partly";
  readonly reason?: UnreadReason;
}

/** Personal data in a part. Never the value. */
export interface DocumentMatch {
  readonly kind: string;
  /** Path of the part. */
  readonly part: string;
  /** Index of the first UTF-16 code unit in the text of the part; in a sheet, in the text of the cell. */
  readonly start: number;
  readonly end: number;
  /** 0 to 100; see `confidence`. */
  readonly confidence: number;
  /** Cell of a sheet, e.g. `C12`. */
  readonly cell?: string;
}

/** Result of scanning a document: parts read, parts not read, and matches. */
export interface DocumentScan {
  readonly format: DocumentFormat;
  readonly parts: readonly DocumentPart[];
  readonly matches: readonly DocumentMatch[];
}

const MOST_PARTS = 100_000;
const MOST_MATCHES = 10_000_000;
const text = z.string().check(maxLength(10_000));
const count = z.int().check(z.gte(0));

/** Checks a {@link DocumentScan}, as it comes from a worker. */
export const documentScan: z.ZodMiniType<DocumentScan> = z.strictObject({
  format: z.enum(documentFormats),
  parts: z
    .array(
      z.strictObject({
        path: text,
        type: text,
        read: z.enum(["yes", "no", "partly"]),
        reason: z.exactOptional(z.enum(unreadReasons)),
      } satisfies Shape<DocumentPart>),
    )
    .check(maxLength(MOST_PARTS)),
  matches: z
    .array(
      z.strictObject({
        kind: text,
        part: text,
        start: count,
        end: count,
        confidence: z.int().check(z.gte(0), z.lte(100)),
        cell: z.exactOptional(text),
      } satisfies Shape<DocumentMatch>),
    )
    .check(maxLength(MOST_MATCHES)),
} satisfies Shape<DocumentScan>);
