import { type FormEvent, type ReactNode, useState } from "react";
import { messages } from "../../shared/messages.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { deskApi, type Opened } from "./desk-api.ts";
import { deskTexts } from "./texts/by-language.ts";
import "./desk.css";
import "../mail/mail.css";

/** Where a sealed message is read: with the secret in the link and the code of the phone. */
export function PortalPage({ id }: { readonly id: string }): ReactNode {
  const { language } = useLanguage();
  const { portal: texts, failed } = useTexts(deskTexts);
  const [secret] = useState(() => window.location.hash.slice(1));
  const [code, setCode] = useState("");
  const [answer, setAnswer] = useState<Opened>();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setAnswer(await deskApi.open(id, secret, code).catch(() => ({ state: "failed" }) as const));
  };
  if (secret === "")
    return (
      <Page title={texts.title}>
        <p>{texts.noLink}</p>
      </Page>
    );
  if (answer?.state === "opened") return <Opening answer={answer} />;
  const { refusals } = messages[language].outbound.portal;
  const isOver = answer?.state === "refused" && answer.refusal !== "wrong-code";
  return (
    <Page title={texts.title}>
      {answer && (
        <div className="panel" data-tone="error" role="alert">
          <p>{answer.state === "failed" ? failed : refusals[answer.refusal]}</p>
          {answer.state === "refused" && answer.attemptsLeft !== undefined && (
            <p>{texts.left(answer.attemptsLeft)}</p>
          )}
        </div>
      )}
      {!isOver && (
        <form onSubmit={(event) => void open(event)}>
          <p className="lead">{texts.intro}</p>
          <div className="bijsluiter-field">
            <label className="bijsluiter-label" htmlFor="portal-code">
              {texts.code}
            </label>
            <p id="portal-code-hint" className="quiet">
              {texts.hint}
            </p>
            <input
              id="portal-code"
              className="bijsluiter-input code-input"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              aria-describedby="portal-code-hint"
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </div>
          <button type="submit" className="bijsluiter-button" data-kind="primary">
            {texts.open}
          </button>
        </form>
      )}
    </Page>
  );
}

function Opening({ answer }: { readonly answer: Extract<Opened, { readonly state: "opened" }> }) {
  const { portal: texts } = useTexts(deskTexts);
  const { subject, text, attachments } = answer.message;
  return (
    <Page title={texts.title}>
      <h2>{subject}</h2>
      <div className="letter">{text}</div>
      {attachments.length > 0 && (
        <>
          <h2>{texts.files}</h2>
          <ul>
            {attachments.map(({ name, base64 }) => (
              <li key={name}>
                <a href={`data:application/octet-stream;base64,${base64}`} download={name}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet" role="status">
        {texts.once}
      </p>
    </Page>
  );
}
