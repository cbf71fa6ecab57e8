import type { ReactNode } from "react";
import type { Role } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Page } from "../parts/page.tsx";
import { useSession } from "../session.tsx";
import { consentPageTexts } from "./consent-page-texts.ts";

/** A page that only some roles see; others read for whom it is, and how to become one here. */
export function ForRoles(props: {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}): ReactNode {
  const { language, texts } = useLanguage();
  const { role, play } = useSession();
  const { other } = consentPageTexts[language];
  // Another person, another page: nothing of the one before stays on the screen.
  if (props.roles.includes(role)) return <div key={role}>{props.children}</div>;
  return (
    <Page title={other.title}>
      <p>{other.text}</p>
      <ul className="links inline">
        {props.roles.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="button"
              data-kind="secondary"
              onClick={() => play(one)}
            >
              {other.play(texts.site.roles[one])}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
