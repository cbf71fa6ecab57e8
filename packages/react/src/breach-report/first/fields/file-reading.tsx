import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useFirstScope } from "../first-scope.ts";
import type { PiiReader } from "../pii-reader.ts";

/** Props of {@link FileReading}. */
export interface FileReadingProps {
  readonly pii: PiiReader;
  readonly onFound: (categories: readonly string[]) => void;
}

/** Takes the file that leaked, and reads on this computer which kinds of data are in it. */
export function FileReading({ pii, onFound }: FileReadingProps): ReactNode {
  const { file: texts } = useFirstScope().words;
  const [state, setState] = useState<"reading" | "found" | "nothing" | "unread">();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const id = useId();
  const read = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState("reading");
    try {
      const categories = await pii.readFile(file, { signal });
      if (signal.aborted) return;
      setState(categories.length > 0 ? "found" : "nothing");
      if (categories.length > 0) onFound(categories);
    } catch {
      if (!signal.aborted) setState("unread");
    }
  };
  return (
    <div className="bijsluiter-field bijsluiter-file">
      <label className="bijsluiter-label" htmlFor={id}>
        {texts.label}
      </label>
      <p className="bijsluiter-hint" id={`${id}-hint`}>
        {texts.hint}
      </p>
      <input
        className="bijsluiter-input"
        type="file"
        id={id}
        aria-describedby={`${id}-hint`}
        // It is read, and no answer: the form keeps nothing of it.
        onInput={(event) => event.stopPropagation()}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
        }}
      />
      <p role="status" className={state === "unread" ? "bijsluiter-error" : "bijsluiter-hint"}>
        {state && texts[state]}
      </p>
    </div>
  );
}
