import type { DocumentBlock, DocumentOutline } from "../../documents/outline/document-outline.ts";
import { writeHtml } from "../../documents/write-html.ts";
import type { ExportManifest } from "./export-manifest.ts";

/** Words for the index of an export. */
export interface TenantExportTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Title of the index. */
  readonly title: (tenant: string) => string;
  /** Introduction: the files, and how to read them. */
  readonly intro: string;
  readonly takenAt: string;
  readonly requestedBy: string;
  readonly tables: string;
  readonly columns: {
    readonly table: string;
    readonly rows: string;
    readonly files: string;
    readonly fields: string;
  };
  readonly hashes: string;
  readonly hashColumns: { readonly file: string; readonly rows: string; readonly hash: string };
  readonly leftOut: string;
  readonly leftOutColumns: { readonly what: string; readonly reason: string };
  readonly nothingLeftOut: string;
}

/** Texts for `exportTenant`, e.g. `@bijsluiter/core/messages/nl`. */
export interface TenantExportMessages {
  readonly tenantExport: TenantExportTexts;
}

/** Files that the index names one by one; the manifest has them all. */
const MOST_FILES = 1000;

/** The index as a page of HTML that stands by itself. */
export function exportIndex(
  manifest: Omit<ExportManifest, "index">,
  texts: TenantExportTexts,
): string {
  const outline = outlineOf(manifest, texts);
  const head = `<!doctype html>\n<html lang="${texts.language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Index</title>\n</head>\n<body>\n`;
  return `${head}${writeHtml(outline)}\n</body>\n</html>\n`;
}

function outlineOf(
  manifest: Omit<ExportManifest, "index">,
  texts: TenantExportTexts,
): DocumentOutline {
  const { tenant, takenAt, requestedBy } = manifest;
  const facts = [
    { label: texts.takenAt, values: [takenAt] },
    { label: texts.requestedBy, values: [requestedBy] },
  ];
  return {
    language: texts.language,
    title: texts.title(tenant),
    blocks: [
      { kind: "paragraph", text: texts.intro },
      { kind: "facts", facts },
      tablesBlock(manifest, texts),
      leftOutBlock(manifest, texts),
      filesBlock(manifest, texts),
    ],
    sections: [],
  };
}

type Held = Pick<ExportManifest, "tables" | "leftOut">;

function tablesBlock({ tables }: Held, { tables: caption, columns: words }: TenantExportTexts) {
  return {
    kind: "table",
    caption,
    columns: [words.table, words.rows, words.files, words.fields],
    rows: tables.map(({ title, table, rows, parts, columns }) => [
      [`${title} (${table})`],
      [String(rows)],
      [String(parts.length)],
      [columns.map(({ name }) => name).join(", ")],
    ]),
  } as const;
}

function leftOutBlock({ tables, leftOut }: Held, texts: TenantExportTexts): DocumentBlock {
  const rows = [
    ...leftOut.map(({ table, reason }) => [[table], [reason]]),
    ...tables.flatMap(({ table, leftOut: columns }) =>
      columns.map(({ column, reason }) => [[`${table}.${column}`], [reason]]),
    ),
  ];
  if (rows.length === 0) return { kind: "paragraph", text: texts.nothingLeftOut };
  const { what, reason } = texts.leftOutColumns;
  return { kind: "table", caption: texts.leftOut, columns: [what, reason], rows };
}

function filesBlock({ tables }: Held, { hashes, hashColumns }: TenantExportTexts) {
  const files = tables.flatMap(({ parts }) => parts).slice(0, MOST_FILES);
  return {
    kind: "table",
    caption: hashes,
    columns: [hashColumns.file, hashColumns.rows, hashColumns.hash],
    rows: files.map(({ name, rows, sha256 }) => [[name], [String(rows)], [sha256]]),
  } as const;
}
