import { BreachReportForm } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { api } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { filesTaken } from "../parts/files-taken.ts";
import { Loaded } from "../parts/loaded.tsx";
import { Page } from "../parts/page.tsx";
import { useResource } from "../use-resource.ts";

/** News on an earlier report. */
export function FollowUpPage({ reference }: { readonly reference: string }): ReactNode {
  const { texts, breachReport } = useLanguage();
  const resource = useResource("follow-up", () =>
    Promise.all([api.breach(reference), api.boards()]),
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
            texts={breachReport}
            submit={api.submit}
            boards={boards.map(({ name, email, administrationNumber }) => ({
              name,
              email,
              ...(administrationNumber && { administrationNumber }),
            }))}
            files={filesTaken}
            followUp={{ reference, report }}
          />
        )}
      </Loaded>
    </Page>
  );
}
