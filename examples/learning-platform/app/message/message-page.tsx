import { type PiiScan, PiiTextarea } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { messageTexts } from "./texts/by-language.ts";
import "./message.css";
import { SampleTexts } from "./sample-texts.tsx";

/** Where a teacher writes to parents or to the desk; what looks like personal data is marked before it is sent. */
export function MessagePage(): ReactNode {
  const { piiTextarea } = useLanguage().locale;
  const texts = useTexts(messageTexts);
  const [message, setMessage] = useState("");
  const [receiver, setReceiver] = useState(0);
  const [stage, setStage] = useState<"writing" | "asking" | "sent">("writing");
  const [found, setFound] = useState<PiiScan<string>>();
  const textarea = useRef<HTMLTextAreaElement>(null);

  const count = found?.matches.length ?? 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setStage(count > 0 ? "asking" : "sent");
  };
  const write = (text: string) => {
    setMessage(text);
    setStage("writing");
  };

  if (stage === "sent")
    return (
      <Page title={texts.title}>
        <div className="panel" data-tone="good" role="status">
          <h2>{texts.sentHeading}</h2>
          <p>{texts.sentText(texts.receivers[receiver] ?? "")}</p>
        </div>
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="primary"
          onClick={() => write("")}
        >
          {texts.another}
        </button>
      </Page>
    );
  return (
    <Page title={texts.title} wide>
      <p className="lead">{texts.intro}</p>
      <div className="compose">
        <form onSubmit={send}>
          <div className="bijsluiter-field">
            <label className="bijsluiter-label" htmlFor="receiver">
              {texts.to}
            </label>
            <select
              className="bijsluiter-input"
              id="receiver"
              value={receiver}
              onChange={({ target }) => setReceiver(Number(target.value))}
            >
              {texts.receivers.map((name, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="bijsluiter-field">
            <label className="bijsluiter-label" htmlFor="subject">
              {texts.subject}
            </label>
            <input
              className="bijsluiter-input"
              id="subject"
              name="subject"
              defaultValue={texts.firstSubject}
            />
          </div>
          <PiiTextarea
            label={texts.message}
            hint={texts.hint}
            texts={piiTextarea}
            name="message"
            rows={9}
            required
            value={message}
            onChange={({ target }) => write(target.value)}
            onScan={setFound}
            ref={textarea}
          />
          {stage === "asking" && count > 0 ? (
            <div className="panel" data-tone="action" role="alert">
              <h2>{texts.holdHeading}</h2>
              <p>{texts.holdText(count)}</p>
              <p className="choices">
                <button
                  type="button"
                  className="bijsluiter-button"
                  data-kind="primary"
                  onClick={() => {
                    setStage("writing");
                    textarea.current?.focus();
                  }}
                >
                  {texts.backToText}
                </button>
                <button
                  type="button"
                  className="bijsluiter-button"
                  data-kind="secondary"
                  onClick={() => setStage("sent")}
                >
                  {texts.sendAnyway}
                </button>
              </p>
            </div>
          ) : (
            <button type="submit" className="bijsluiter-button" data-kind="primary">
              {texts.send}
            </button>
          )}
        </form>
        <SampleTexts texts={texts} onChoose={write} />
      </div>
    </Page>
  );
}
