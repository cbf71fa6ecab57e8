import { type MailReport, summariseReports } from "@bijsluiter/core/mail";
import { MailReports } from "@bijsluiter/react";
import { type DragEvent, type ReactNode, useId, useMemo, useState } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { exampleReports } from "./example-reports.ts";
import { MailLinks } from "./mail-links.tsx";
import { type FileRead, readFiles } from "./read-files.ts";
import { mailDomainTexts } from "./texts/by-language.ts";

/** Reports of receivers, dropped as they came: a chart with the table behind it. Nothing leaves the browser. */
export function ReportsPage(): ReactNode {
  const { locale } = useLanguage();
  const { reports: texts } = useTexts(mailDomainTexts);
  const [files, setFiles] = useState<readonly FileRead[]>([]);
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const found = useMemo(
    () => files.flatMap(({ reports }): readonly MailReport[] => reports),
    [files],
  );
  const summary = useMemo(() => summariseReports(found), [found]);
  const add = async (given: readonly File[]) => {
    setBusy(true);
    const read = await readFiles(given);
    setFiles((before) => [...before, ...read]);
    setBusy(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  const remarks = files.filter(({ findings }) => findings.length > 0);
  return (
    <Page title={texts.title} wide above={<MailLinks />}>
      <p className="lead">{texts.intro}</p>
      <section
        className="drop-zone"
        aria-label={texts.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2>{texts.drop}</h2>
        <p id={`${id}-hint`}>{texts.dropHint}</p>
        <label className="bijsluiter-label" htmlFor={id}>
          {texts.choose}
        </label>
        <input
          id={id}
          type="file"
          multiple
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
            target.value = "";
          }}
        />
        <div className="choices">
          <button
            type="button"
            className="bijsluiter-button"
            data-kind="secondary"
            onClick={() => void add(exampleReports())}
          >
            {texts.examples}
          </button>
          {files.length > 0 && (
            <button
              type="button"
              className="bijsluiter-button"
              data-kind="quiet"
              onClick={() => setFiles([])}
            >
              {texts.clear}
            </button>
          )}
        </div>
        <p role="status">
          {isBusy ? texts.busy : files.length > 0 && texts.read(files.length, found.length)}
        </p>
      </section>
      {remarks.length > 0 && (
        <section className="panel">
          <h2>{texts.perFile}</h2>
          <ul>
            {remarks.map(({ name, key, findings }) => (
              <li key={key}>
                <strong>{name}</strong>:{" "}
                {findings
                  .map((finding) => locale.mailReports.words.findings[finding.code](finding))
                  .join(" ")}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.length > 0 && <MailReports summary={summary} texts={locale.mailReports} />}
    </Page>
  );
}
