import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../site/api/use-resource.ts";
import { useTexts } from "../site/language/language.tsx";
import { Loaded } from "../site/parts/loaded.tsx";
import { Moment } from "../site/parts/moment.tsx";
import { Page } from "../site/parts/page.tsx";
import { deskApi } from "./desk-api.ts";
import { deskTexts } from "./texts/by-language.ts";
import "../mail/mail.css";

const REFRESH_MS = 10_000;
const secureLink = /\/veilig\/[\w-]+#[\w-]+/;

/** What a parent gets: links by mail, codes on the phone. */
export function PostPage(): ReactNode {
  const { post: texts } = useTexts(deskTexts);
  const post = useResource("post", deskApi.post, { everyMs: REFRESH_MS });
  return (
    <Page title={texts.title} wide>
      <p className="lead">{texts.intro}</p>
      <Loaded resource={post}>
        {({ mails, texts: onPhone }) => (
          <div className="columns">
            <section>
              <h2>{texts.mails}</h2>
              {mails.length === 0 && <p>{texts.none}</p>}
              <ul className="messages">
                {mails.map(({ id, subject, receivedAt, text }) => (
                  <li key={id}>
                    <h3>{subject}</h3>
                    <p className="quiet">
                      <Moment at={receivedAt} />
                    </p>
                    <SecureLink text={text} name={texts.open} />
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>{texts.texts}</h2>
              {onPhone.length === 0 && <p>{texts.none}</p>}
              <ul className="messages">
                {onPhone.map(({ id, sentAt, body }) => (
                  <li key={id}>
                    <p className="quiet">
                      <Moment at={sentAt} />
                    </p>
                    <p>{body}</p>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The link to the portal as a link; any other mail as its text. */
function SecureLink({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
  const [address] = secureLink.exec(text) ?? [];
  return address === undefined ? (
    <div className="letter">{text}</div>
  ) : (
    <p>
      <Link href={address}>{name}</Link>
    </p>
  );
}
