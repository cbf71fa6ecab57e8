import type { ReactNode } from "react";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session.tsx";
import { Page } from "./page.tsx";

/** A page that only the privacy officer sees; others read why, and how to become one here. */
export function ForOfficer({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage();
  const { role, play } = useSession();
  if (role === "privacy-officer") return children;
  return (
    <Page title={texts.site.notAllowed}>
      <p>{texts.site.notAllowedText}</p>
      <p>
        <button type="button" className="button" onClick={() => play("privacy-officer")}>
          {texts.site.becomeOfficer}
        </button>
      </p>
    </Page>
  );
}
