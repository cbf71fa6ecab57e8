import { type OutboundAction, previewOutbound } from "@bijsluiter/core/outbound";
import { type OutboundChoice, OutboundTip } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { deskContacts } from "../../shared/desk-contacts.ts";
import { deskPolicy } from "../../shared/desk-policy.ts";
import { outgoingFacts } from "../../shared/outgoing-facts.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { useSession } from "../site/session/session.tsx";
import type { AttachedFile } from "./attached-file.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { deskApi } from "./desk-api.ts";
import { deskTexts } from "./texts/by-language.ts";

/** A mail with its attachments, and beside it what will happen when it is sent. */
export function DeskComposer(props: {
  readonly onSent: (sent: { readonly action: OutboundAction; readonly to: string }) => void;
}): ReactNode {
  const { locale } = useLanguage();
  const texts = useTexts(deskTexts);
  const { clock } = useSession();
  const [to, setTo] = useState("parent-1");
  const [subject, setSubject] = useState(texts.firstSubject);
  const [text, setText] = useState(texts.firstMessage);
  const [files, setFiles] = useState<readonly AttachedFile[]>([]);
  const [override, setOverride] = useState<OutboundChoice>();
  const [state, setState] = useState<"writing" | "sending" | "failed">("writing");
  const settled = useDeferredValue(text);
  const contact = deskContacts.find(({ id }) => id === to) ?? deskContacts[0];
  const preview = useMemo(() => {
    if (!contact) return undefined;
    const attachments = files.map(({ scanned }) => scanned);
    const facts = outgoingFacts({ to: contact, subject, text: settled, attachments });
    return previewOutbound(facts, deskPolicy, {
      now: clock(),
      ...(override && { override: { ...override, by: "servicedesk" } }),
    });
  }, [contact, subject, settled, files, override, clock]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setState("sending");
    const attachments = files.map(({ name, base64 }) => ({ name, base64 }));
    try {
      const { action } = await deskApi.send({
        ...{ to, subject, text, attachments },
        ...(override && { override }),
      });
      props.onSent({ action, to });
    } catch {
      setState("failed");
    }
  };
  /** What was set aside was set aside for the mail as it was. */
  const change = (act: () => void) => {
    setOverride(undefined);
    setState("writing");
    act();
  };
  return (
    <div className="desk">
      <form onSubmit={(event) => void send(event)}>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor="desk-to">
            {texts.to}
          </label>
          <select
            className="bijsluiter-input"
            id="desk-to"
            value={to}
            onChange={({ target }) => change(() => setTo(target.value))}
          >
            {deskContacts.map(({ id }) => (
              <option key={id} value={id}>
                {texts.contacts[id]}
              </option>
            ))}
          </select>
        </div>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor="desk-subject">
            {texts.subject}
          </label>
          <input
            className="bijsluiter-input"
            id="desk-subject"
            required
            maxLength={200}
            value={subject}
            onChange={({ target }) => change(() => setSubject(target.value))}
          />
        </div>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor="desk-text">
            {texts.message}
          </label>
          <textarea
            className="bijsluiter-input"
            id="desk-text"
            rows={9}
            required
            maxLength={20_000}
            value={text}
            onChange={({ target }) => change(() => setText(target.value))}
          />
        </div>
        <AttachmentList files={files} onChange={(next) => change(() => setFiles(next))} />
        {state === "failed" && (
          <p className="bijsluiter-error" role="alert">
            {texts.failed}
          </p>
        )}
        <button
          type="submit"
          className="bijsluiter-button"
          data-kind="primary"
          disabled={state === "sending"}
        >
          {texts.send}
        </button>
      </form>
      <aside aria-label={texts.beside}>
        {preview && (
          <OutboundTip
            preview={preview}
            texts={locale.outboundTip}
            names={{ [contact?.address ?? ""]: texts.contacts[to] ?? "" }}
            onOverride={setOverride}
          />
        )}
      </aside>
    </div>
  );
}
