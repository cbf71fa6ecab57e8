import { toDay } from "@bijsluiter/core/calendar";
import { assessDomain, type DomainAssessment } from "@bijsluiter/core/mail";
import { MailPosture } from "@bijsluiter/react";
import { type ReactNode, useEffect, useState } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { demoResolver } from "./demo-zone.ts";
import { MailLinks } from "./mail-links.tsx";
import { mailDomainTexts } from "./texts/by-language.ts";

/** How the platform's own domain stands in mail, worked out in the browser from a made-up zone. */
export function DomainPage(): ReactNode {
  const { locale } = useLanguage();
  const { clock } = useSession();
  const { domain: texts } = useTexts(mailDomainTexts);
  const [assessment, setAssessment] = useState<DomainAssessment>();
  useEffect(() => {
    void assessDomain("leerplein.example", {
      resolver: demoResolver,
      selectors: ["leer1"],
      profiles: ["rfc", "forum", "internetnl", "bulk-sender"],
      asOf: toDay(clock()),
    }).then(setAssessment);
  }, [clock]);
  return (
    <Page title={texts.title} wide above={<MailLinks />}>
      <p className="lead">{texts.intro}</p>
      {assessment ? (
        <MailPosture assessment={assessment} texts={locale.mailPosture} />
      ) : (
        <p role="status">{texts.busy}</p>
      )}
    </Page>
  );
}
