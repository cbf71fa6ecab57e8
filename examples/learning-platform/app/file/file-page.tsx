import { type DragEvent, type ReactNode, useId, useState } from "react";
import { useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { FileFindings } from "./file-findings.tsx";
import { sampleFile } from "./sample-file.ts";
import { fileTexts } from "./texts/by-language.ts";
import { type FileState, useFileScan } from "./use-file-scan.ts";
import "./file.css";

/** Where a file is dropped before it is sent or kept: what is in it, by column and kind. It is read in this browser only. */
export function FilePage(): ReactNode {
  const texts = useTexts(fileTexts);
  const { state, start, cancel } = useFileScan();
  const [isOver, setIsOver] = useState(false);
  const input = useId();
  const isBusy = state.stage === "reading" || state.stage === "scanning";
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void start(file);
  };
  return (
    <Page title={texts.title} wide>
      <p className="lead">{texts.intro}</p>
      <fieldset
        className="drop"
        data-over={isOver || undefined}
        aria-labelledby={`${input}-label`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label className="bijsluiter-label" htmlFor={input} id={`${input}-label`}>
          {texts.choose}
        </label>
        <p className="hint" id={`${input}-hint`}>
          {texts.hint}
        </p>
        <input
          id={input}
          type="file"
          aria-describedby={`${input}-hint`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void start(file);
            // The same file may be chosen again after it was changed.
            target.value = "";
          }}
        />
      </fieldset>
      <p className="file-choices">
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="secondary"
          disabled={isBusy}
          onClick={() => void start(sampleFile())}
        >
          {texts.sample}
        </button>
        {isBusy && (
          <button
            type="button"
            className="bijsluiter-button"
            data-kind="secondary"
            onClick={cancel}
          >
            {texts.cancel}
          </button>
        )}
      </p>
      <Progress state={state} />
      {state.stage === "found" && <FileFindings name={state.name} scan={state.scan} />}
    </Page>
  );
}

/** How far it is, as a bar and in words. */
function Progress({ state }: { readonly state: FileState }): ReactNode {
  const texts = useTexts(fileTexts);
  const isReading = state.stage === "reading";
  return (
    <>
      {(isReading || state.stage === "scanning") && (
        <progress
          className="file-progress"
          aria-label={texts.progress}
          max={1}
          {...(isReading ? { value: state.part } : {})}
        />
      )}
      <p role="status">{texts.stage(state)}</p>
    </>
  );
}
