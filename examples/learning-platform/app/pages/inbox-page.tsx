import type { ReactNode } from "react";
import { Link } from "wouter";
import { api, type Message } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Empty } from "../parts/empty.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Moment } from "../parts/moment.tsx";
import { Page } from "../parts/page.tsx";
import { useResource } from "../use-resource.ts";

const REFRESH_MS = 2_000;

/** What the boards received. */
export function InboxPage(): ReactNode {
  const { inbox, site } = useLanguage().texts;
  const messages = useResource("inbox", api.inbox, { everyMs: REFRESH_MS });
  return (
    <Page title={inbox.title}>
      <p className="lead">{inbox.intro}</p>
      <Loaded resource={messages}>
        {({ messages }) =>
          messages.length === 0 ? (
            <Empty heading={inbox.empty} text={inbox.emptyText}>
              <Link href="/datalek-melden" className="button" data-kind="secondary">
                {site.report}
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
  const { inbox } = useLanguage().texts;
  return (
    <details open={open}>
      <summary>
        <h2>{message.subject}</h2>
        <span className="quiet">
          <Moment at={message.receivedAt} />
        </span>
      </summary>
      <dl className="pairs">
        <dt>{inbox.from}</dt>
        <dd>{message.from}</dd>
        <dt>{inbox.to}</dt>
        <dd>{message.to}</dd>
      </dl>
      <div className="letter">{message.text}</div>
    </details>
  );
}
