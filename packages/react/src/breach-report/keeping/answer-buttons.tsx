import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../forms/button.tsx";
import type { ReportWords } from "../report-words.ts";
import { saveAsFile } from "./save-as-file.ts";

/** Props of {@link AnswerButtons}. */
export interface AnswerButtonsProps {
  readonly texts: ReportWords["keep"];
  /** What would be copied; asked for when it is. */
  readonly text: () => string;
  /** The answers stand there from the start, to read and to select. */
  readonly isOpen?: boolean;
}

/** Copies and downloads answers. Where the browser refuses to copy, they stand there, selected. */
export function AnswerButtons({ texts, text, isOpen = false }: AnswerButtonsProps): ReactNode {
  const [shown, show] = useState(isOpen ? text : undefined);
  const [said, say] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(texts.copied);
    } catch {
      show(text());
      say(texts.copyByHand);
      // After the paint, when the box is there.
      setTimeout(() => {
        box.current?.focus();
        box.current?.select();
      });
    }
  };
  return (
    <>
      {shown !== undefined && (
        <textarea
          className="bijsluiter-input"
          readOnly
          rows={12}
          aria-label={texts.answers}
          value={shown}
          ref={box}
        />
      )}
      <div className="bijsluiter-actions">
        <Button onClick={copy}>{texts.copy}</Button>
        <Button onClick={() => saveAsFile(texts.fileName, text(), "text/plain")}>
          {texts.download}
        </Button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}
