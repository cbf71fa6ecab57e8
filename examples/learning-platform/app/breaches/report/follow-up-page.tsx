import { BreachReportForm } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { sessionApi } from "../../site/session/session-api.ts";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { accountFacts } from "./account-facts.ts";
import { boardChoices } from "./board-choices.ts";
import { filesTaken } from "./files-taken.ts";

/** News on an earlier report. */
export function FollowUpPage({ reference }: { readonly reference: string }): ReactNode {
  const texts = useTexts(breachTexts);
  const { role } = useSession();
  const resource = useResource("follow-up", () =>
    Promise.all([breachApi.breach(reference), sessionApi.boards()]),
  );
  return (
    <Page
      title={`${texts.breach.followUp}: ${reference}`}
      form
      above={<Link href={`/register/${reference}`}>{reference}</Link>}
    >
      <Loaded resource={resource}>
        {([{ report }, { boards }]) => (
          <BreachReportForm
            submit={breachApi.submit}
            boards={boardChoices(boards)}
            files={filesTaken}
            followUp={{ reference, report }}
            defaultFacts={accountFacts(role)}
            documentTitle={`${texts.breach.followUp}: ${reference} – Leerplein`}
            help={texts.report.help}
          />
        )}
      </Loaded>
    </Page>
  );
}
