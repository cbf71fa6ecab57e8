import type { ReactNode } from "react";
import { sampleLog } from "./sample-log.ts";
import type { MessageTexts } from "./texts/message-texts.ts";

/** Texts to try it with. */
export function SampleTexts(props: {
  readonly texts: MessageTexts;
  readonly onChoose: (text: string) => void;
}): ReactNode {
  const { texts, onChoose } = props;
  const { letter, ticket } = texts;
  const button = (name: string, text: () => string) => (
    <li>
      <button
        type="button"
        className="bijsluiter-button"
        data-kind="secondary"
        onClick={() => onChoose(text())}
      >
        {name}
      </button>
    </li>
  );
  return (
    <aside className="panel" aria-labelledby="samples">
      <h2 id="samples">{texts.samples}</h2>
      <p>{texts.samplesText}</p>
      <ul className="samples">
        {button(letter.name, () => letter.text)}
        {button(ticket.name, () => ticket.text)}
        {button(texts.log, sampleLog)}
      </ul>
      <p className="quiet">{texts.logText}</p>
    </aside>
  );
}
