import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../site/api/use-resource.ts";
import { useTexts } from "../site/language/language.tsx";
import { Letter } from "../site/paper/letter.tsx";
import { Empty } from "../site/parts/empty.tsx";
import { Loaded } from "../site/parts/loaded.tsx";
import { Moment } from "../site/parts/moment.tsx";
import { Page } from "../site/parts/page.tsx";
import { siteTexts } from "../site/texts/by-language.ts";
import { inboxApi, type Message } from "./inbox-api.ts";
import { inboxTexts } from "./texts/by-language.ts";
import "./mail.css";

const REFRESH_MS = 10_000;

/** What the boards received. */
export function InboxPage(): ReactNode {
  const inbox = useTexts(inboxTexts);
  const site = useTexts(siteTexts);
  const messages = useResource("inbox", inboxApi.inbox, { everyMs: REFRESH_MS });
  return (
    <Page title={inbox.title}>
      <p className="lead">{inbox.intro}</p>
      <Loaded resource={messages}>
        {({ messages }) =>
          messages.length === 0 ? (
            <Empty heading={inbox.empty} text={inbox.emptyText} picture="letter">
              <Link href="/datalek-melden" className="bijsluiter-button" data-kind="secondary">
                {site.menu.report}
              </Link>
            </Empty>
          ) : (
            <ol className="messages">
              {messages.map((message, at) => (
                <li key={message.id}>
                  <Mail message={message} open={at === 0} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}

function Mail({ message, open }: { readonly message: Message; readonly open: boolean }) {
  const inbox = useTexts(inboxTexts);
  return (
    <details open={open}>
      <summary>
        <h2>{message.subject}</h2>
        <span className="quiet">
          <Moment at={message.receivedAt} />
        </span>
      </summary>
      <dl className="pairs">
        <div>
          <dt>{inbox.from}</dt>
          <dd>{message.from}</dd>
        </div>
        <div>
          <dt>{inbox.to}</dt>
          <dd>{message.to}</dd>
        </div>
      </dl>
      <Letter text={message.text} />
    </details>
  );
}
