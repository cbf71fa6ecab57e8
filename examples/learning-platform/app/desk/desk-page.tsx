import type { OutboundAction } from "@bijsluiter/core/outbound";
import { type ReactNode, useState } from "react";
import { deskContacts } from "../../shared/desk-contacts.ts";
import { useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { DeskComposer } from "./desk-composer.tsx";
import { deskTexts } from "./texts/by-language.ts";
import "./desk.css";

/** Where the support desk mails a parent: what may not leave as it is, is held, explained and handed over safely. */
export function DeskPage(): ReactNode {
  const texts = useTexts(deskTexts);
  const { play } = useSession();
  const [sent, setSent] = useState<{ readonly action: OutboundAction; readonly to: string }>();
  if (!sent)
    return (
      <Page title={texts.title} wide>
        <p className="lead">{texts.intro}</p>
        <DeskComposer onSent={setSent} />
      </Page>
    );
  const { heading, text } = texts.outcome[sent.action];
  const { phoneEnd } = deskContacts.find(({ id }) => id === sent.to) ?? {};
  const isStopped = sent.action === "hold" || sent.action === "block";
  return (
    <Page title={texts.title}>
      <div className="panel" data-tone={isStopped ? "error" : "good"} role="status">
        <h2>{heading}</h2>
        <p>{text}</p>
        {sent.action === "encrypt" && phoneEnd && <p>{texts.phone(phoneEnd)}</p>}
      </div>
      <p className="desk-next">
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="primary"
          onClick={() => setSent(undefined)}
        >
          {texts.another}
        </button>
        {sent.action === "encrypt" && (
          <button
            type="button"
            className="bijsluiter-button"
            data-kind="secondary"
            onClick={() => play("parent-1")}
          >
            {texts.toPost}
          </button>
        )}
      </p>
    </Page>
  );
}
