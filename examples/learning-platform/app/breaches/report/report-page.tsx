import { type BreachReceipt, BreachReportForm } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { sessionApi } from "../../site/session/session-api.ts";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { accountFacts } from "./account-facts.ts";
import { boardChoices } from "./board-choices.ts";

/** Where anyone reports a breach: six questions. What they leave open, the privacy officer asks later. */
export function ReportPage(): ReactNode {
  const texts = useTexts(breachTexts);
  const { locale } = useLanguage();
  const { role } = useSession();
  const boards = useResource("boards", sessionApi.boards);
  const [sent, setSent] = useState<BreachReceipt>();
  const [, go] = useLocation();
  const isPupil = role === "pupil";
  return (
    <Page title={texts.report.title} form>
      {!sent && <p className="lead">{isPupil ? texts.report.introForPupil : texts.report.intro}</p>}
      <Loaded resource={boards}>
        {(value) => (
          <BreachReportForm
            // An account that changes hands begins another report.
            key={role}
            submit={breachApi.submit}
            boards={boardChoices(value.boards)}
            defaultFacts={accountFacts(role)}
            onReceipt={setSent}
            documentTitle={`${texts.report.title} – Leerplein`}
            help={isPupil ? texts.report.helpForPupil : texts.report.help}
            onward={
              <Link href="/" className="button">
                {texts.report.toToday}
              </Link>
            }
            {...(isPupil && { texts: locale.firstReportForPupil })}
            {...(role === "privacy-officer" && {
              onFollowUp: ({ reference }: { reference: string }) =>
                go(`/register/${reference}/aanvullen`),
            })}
          />
        )}
      </Loaded>
      {sent && (sent.mailWaiting || role === "privacy-officer") && (
        <div className="panel after-receipt">
          <ul className="links">
            {sent.mailWaiting && (
              <li>
                <Link href="/postvak">{texts.report.seeInbox}</Link>
              </li>
            )}
            {role === "privacy-officer" && (
              <li>
                <Link href={`/register/${sent.reference}`}>{texts.report.seeRegister}</Link>
              </li>
            )}
          </ul>
        </div>
      )}
    </Page>
  );
}
