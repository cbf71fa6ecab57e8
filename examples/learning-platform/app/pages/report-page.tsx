import type { BreachReport } from "@bijsluiter/core/breaches";
import { BreachReportForm } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { api } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { filesTaken } from "../parts/files-taken.ts";
import { Loaded } from "../parts/loaded.tsx";
import { Page } from "../parts/page.tsx";
import { useSession } from "../session.tsx";
import { useResource } from "../use-resource.ts";

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
  const { texts, breachReport } = useLanguage();
  const { role } = useSession();
  const boards = useResource("boards", api.boards);
  const [sent, setSent] = useState<{ reference: string; report: BreachReport }>();
  const [, go] = useLocation();
  return (
    <Page title={texts.report.title} form>
      {!sent && <p className="lead">{texts.report.intro}</p>}
      <Loaded resource={boards}>
        {(value) => (
          <BreachReportForm
            texts={breachReport}
            submit={api.submit}
            boards={value.boards.map(({ name, email, administrationNumber }) => ({
              name,
              email,
              ...(administrationNumber && { administrationNumber }),
            }))}
            files={filesTaken}
            onReceipt={setSent}
            {...(role === "servicedesk" && { defaultFacts: deskFacts })}
            {...(role === "privacy-officer" && {
              onFollowUp: ({ reference }: { reference: string }) =>
                go(`/register/${reference}/aanvullen`),
            })}
          />
        )}
      </Loaded>
      {sent && (
        <div className="panel after-receipt">
          <p>{texts.report.afterwards}</p>
          <ul className="links">
            <li>
              <Link href="/postvak">{texts.report.seeInbox}</Link>
            </li>
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
