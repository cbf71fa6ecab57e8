import type { ReactNode } from "react";
import { useTexts } from "../site/language/language.tsx";
import { type AttachedFile, attachedFile } from "./attached-file.ts";
import exampleWorkbook from "./leerlingen.xlsx?url";
import { deskTexts } from "./texts/by-language.ts";

const MOST_FILES = 5;

/** Files that go along: chosen, or the made-up workbook of the demo. */
export function AttachmentList(props: {
  readonly files: readonly AttachedFile[];
  readonly onChange: (files: readonly AttachedFile[]) => void;
}): ReactNode {
  const { files, onChange } = props;
  const texts = useTexts(deskTexts);
  const add = async (given: readonly File[]) => {
    const room = given.slice(0, MOST_FILES - files.length);
    const added = await Promise.all(
      room.map((file, index) => attachedFile(file, files.length + index)),
    );
    onChange([...files, ...added]);
  };
  const addExample = async () => {
    const answer = await fetch(exampleWorkbook);
    await add([new File([await answer.blob()], "leerlingen.xlsx")]);
  };
  return (
    <div className="bijsluiter-field">
      <label className="bijsluiter-label" htmlFor="desk-files">
        {texts.attachments}
      </label>
      <p id="desk-files-hint" className="quiet">
        {texts.attachmentHint}
      </p>
      <input
        id="desk-files"
        type="file"
        multiple
        aria-describedby="desk-files-hint"
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      {files.length > 0 && (
        <ul className="desk-files">
          {files.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>
              <button
                type="button"
                className="bijsluiter-button"
                data-kind="quiet"
                onClick={() => onChange(files.filter((file) => file.key !== key))}
              >
                {texts.remove(name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="bijsluiter-button"
        data-kind="quiet"
        onClick={() => void addExample()}
      >
        {texts.exampleFile}
      </button>
    </div>
  );
}
