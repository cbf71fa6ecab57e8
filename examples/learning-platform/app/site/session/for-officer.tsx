import type { ReactNode } from "react";
import { useTexts } from "../language/language.tsx";
import { Page } from "../parts/page.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { useSession } from "./session.tsx";

/** A page that only the privacy officer sees; others read why, and how to become one here. */
export function ForOfficer({ children }: { readonly children: ReactNode }): ReactNode {
  const texts = useTexts(siteTexts);
  const { role, play } = useSession();
  if (role === "privacy-officer") return children;
  return (
    <Page title={texts.notAllowed}>
      <p>{texts.notAllowedText}</p>
      <p>
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="primary"
          onClick={() => play("privacy-officer")}
        >
          {texts.becomeOfficer}
        </button>
      </p>
    </Page>
  );
}
