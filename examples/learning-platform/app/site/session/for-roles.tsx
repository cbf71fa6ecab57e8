import type { ReactNode } from "react";
import type { Role } from "../../../shared/roles.ts";
import { useTexts } from "../language/language.tsx";
import { Page } from "../parts/page.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { useSession } from "./session.tsx";

/** A page that only some roles see; others read for whom it is, and how to become one here. */
export function ForRoles(props: {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}): ReactNode {
  const { role, play } = useSession();
  const { otherRole: other, roles } = useTexts(siteTexts);
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
              className="bijsluiter-button"
              data-kind="secondary"
              onClick={() => play(one)}
            >
              {other.play(roles[one])}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
