import { type BreachReceipt, BreachReportForm } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { sessionApi } from "../../site/session/session-api.ts";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { boardChoices } from "./board-choices.ts";
import { filesTaken } from "./files-taken.ts";

/** Who reports from the service desk does so all day: the platform knows the product and the desk. */
const deskFacts: NonNullable<Parameters<typeof BreachReportForm>[0]["defaultFacts"]> = {
  contact: {
    reporter: {
      name: "Sanne de Vries",
      role: "Servicedesk",
      email: "servicedesk@leerplein.example",
      phone: "030 000 00 00",
    },
  },
};

/** Where anyone reports a breach. */
export function ReportPage(): ReactNode {
  const texts = useTexts(breachTexts);
  const { role } = useSession();
  const boards = useResource("boards", sessionApi.boards);
  const [sent, setSent] = useState<BreachReceipt>();
  const [, go] = useLocation();
  return (
    <Page title={texts.report.title} form>
      {!sent && <p className="lead">{texts.report.intro}</p>}
      <Loaded resource={boards}>
        {(value) => (
          <BreachReportForm
            submit={breachApi.submit}
            boards={boardChoices(value.boards)}
            files={filesTaken}
            onReceipt={setSent}
            documentTitle={`${texts.report.title} – Leerplein`}
            help={texts.report.help}
            {...(role === "servicedesk" && { defaultFacts: deskFacts })}
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
