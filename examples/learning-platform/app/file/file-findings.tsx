import type { TableColumn } from "@bijsluiter/core/pii";
import type { ReactNode } from "react";
import { SimpleTable } from "../service/simple-table.tsx";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import type { FileScan } from "./file-scan.ts";
import { fileTexts } from "./texts/by-language.ts";

/** What was found in a file: kinds and counts, columns, and what was not read. No value is shown. */
export function FileFindings({
  name,
  scan,
}: {
  readonly name: string;
  readonly scan: FileScan;
}): ReactNode {
  const texts = useTexts(fileTexts);
  const { messages } = useLanguage();
  const { kinds, columns, notRead } = scan;
  const labels: Readonly<Record<string, string>> = {
    ...messages.piiKindLabels,
    ...messages.piiFieldLabels,
  };
  const kindName = (kind: string) => labels[kind] ?? kind;
  const categoryName = ({ category }: TableColumn) =>
    category === undefined ? "" : messages.dataCategoryLabels[category].label;
  return (
    <section aria-labelledby="found-heading" className="file-findings">
      <h2 id="found-heading">{texts.found(name)}</h2>
      {kinds.length === 0 && columns.length === 0 && <p>{texts.nothing}</p>}
      {kinds.length > 0 && (
        <SimpleTable
          caption={texts.kinds}
          columns={[texts.kind, texts.count]}
          rows={kinds.map(({ kind, count }) => ({
            id: kind,
            cells: [kindName(kind), texts.number(count)],
          }))}
        />
      )}
      {columns.length > 0 && (
        <SimpleTable
          caption={texts.columns(scan.rows)}
          columns={[texts.column, texts.holds, texts.share]}
          rows={columns.map((column) => ({
            id: `${column.index}`,
            cells: [
              column.name ?? texts.columnNumber(column.index + 1),
              column.kind === undefined ? categoryName(column) : kindName(column.kind),
              texts.percent(column.share),
            ],
          }))}
        />
      )}
      {notRead.length > 0 && (
        <div className="panel" data-tone="action">
          <h3>{texts.notRead}</h3>
          <ul>
            {notRead.map(({ path, reason = "damaged" }) => (
              <li key={`${path} ${reason}`}>{`${path || name}: ${texts.reasons[reason]}`}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
