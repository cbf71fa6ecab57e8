import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { idText } from "../../shared/text/id-text.ts";
import { shortText } from "../../shared/text/short-text.ts";

/** A file of an export. */
export interface ExportPart {
  readonly name: string;
  readonly rows: number;
  /** Bytes in UTF-8. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A table of an export. */
export interface ExportedTable {
  /** Schema and name. */
  readonly table: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly leftOut: readonly { readonly column: string; readonly reason: string }[];
  readonly parts: readonly ExportPart[];
}

/** Manifest of an export: the list of its files, written last. */
export interface ExportManifest {
  readonly format: "bijsluiter-export-1";
  readonly tenant: string;
  /** Id of the person who requested the export. */
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  /** Time of the snapshot, by the clock of the database. */
  readonly takenAt: Instant;
  readonly tables: readonly ExportedTable[];
  readonly leftOut: readonly { readonly table: string; readonly reason: string }[];
  /** The index for people. */
  readonly index: ExportPart;
}

const size = z.int().check(z.gte(0));
const sqlText = z.string().check(maxLength(200));

const exportPart: z.ZodMiniType<ExportPart> = z.strictObject({
  name: shortText,
  rows: size,
  bytes: size,
  sha256: hashText,
} satisfies Shape<ExportPart>);

const exportedTable: z.ZodMiniType<ExportedTable> = z.strictObject({
  table: sqlText,
  title: nameText,
  rows: size,
  columns: z.array(z.strictObject({ name: sqlText, type: shortText })).check(maxLength(2000)),
  leftOut: z.array(z.strictObject({ column: sqlText, reason: nameText })).check(maxLength(1000)),
  parts: z.array(exportPart).check(maxLength(10_000_000)),
} satisfies Shape<ExportedTable>);

/** Checks an {@link ExportManifest} that comes from outside. */
export const exportManifest: z.ZodMiniType<ExportManifest> = z.strictObject({
  format: z.literal("bijsluiter-export-1"),
  tenant: nameText,
  requestedBy: idText,
  requestedAt: instant,
  takenAt: instant,
  tables: z.array(exportedTable).check(maxLength(1000)),
  leftOut: z.array(z.strictObject({ table: sqlText, reason: nameText })).check(maxLength(1000)),
  index: exportPart,
} satisfies Shape<ExportManifest>);
