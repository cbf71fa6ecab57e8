import type { ReactNode } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { useSession } from "../../site/session/session.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

/** What became of one's own reports. */
export function OwnReports(): ReactNode {
  const { own } = useTexts(breachTexts);
  const { role } = useSession();
  const reports = useResource(`own-reports ${role}`, breachApi.ownReports);
  return (
    <Loaded resource={reports}>
      {({ reports }) =>
        reports.length === 0 ? (
          <p>{own.none}</p>
        ) : (
          <ul className="cards">
            {reports.map(({ reference, status, summary, reportedAt, open }) => (
              <li key={reference}>
                <h3>{summary}</h3>
                <p>{own.state(status, open)}</p>
                <p className="quiet">
                  {reference}, <Moment at={reportedAt} />
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
