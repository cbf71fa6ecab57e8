import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { type BreachDetail, breachApi } from "../breach-api.ts";
import { ClockList } from "../clock-list.tsx";
import { breachTexts } from "../texts/by-language.ts";
import { FactList } from "./fact-list.tsx";
import { History } from "./history.tsx";
import { NoticeSection } from "./notice-section.tsx";
import { RecordForms } from "./record-forms.tsx";
import "../breaches.css";

const REFRESH_MS = 10_000;

/** One breach with everything about it. */
export function BreachPage({ reference }: { readonly reference: string }): ReactNode {
  const { breach } = useTexts(breachTexts);
  const detail = useResource(reference, () => breachApi.breach(reference), { everyMs: REFRESH_MS });
  return (
    <Page title={reference} wide above={<Link href="/register">{breach.back}</Link>}>
      <Loaded resource={detail}>
        {(found) => <Breach detail={found} reload={detail.reload} />}
      </Loaded>
    </Page>
  );
}

function Breach({
  detail,
  reload,
}: {
  readonly detail: BreachDetail;
  readonly reload: () => void;
}) {
  const { breach, register } = useTexts(breachTexts);
  const { reference, report, status, entries, clockFacts } = detail;
  const [saved, setSaved] = useState(0);
  const open = report.kind === "incomplete" ? report.notKnownYet.length : 0;
  return (
    <>
      <p className="lead">{report.incident.summary}</p>
      <ul className="tags">
        <li data-tag={status}>{register.status[status]}</li>
        <li data-tag={report.kind}>{register.kind[report.kind]}</li>
      </ul>
      <section>
        <h2>{breach.clocks}</h2>
        <ClockList clockFacts={clockFacts} headingLevel={3} detailed />
      </section>
      <section className="panel">
        <h2>{breach.followUp}</h2>
        <p>
          {open > 0 && `${breach.openFacts(open)} `}
          {breach.followUpText}
        </p>
        <p>
          <Link href={`/register/${reference}/aanvullen`} className="button">
            {breach.followUp}
          </Link>
        </p>
      </section>
      <NoticeSection detail={detail} />
      <section>
        <h2>{breach.record}</h2>
        <p>{breach.recordText}</p>
        {/* A new key empties the forms once one of them was recorded. */}
        <RecordForms
          key={saved}
          saved={saved > 0}
          detail={detail}
          onSaved={() => {
            setSaved(saved + 1);
            reload();
          }}
        />
      </section>
      <section>
        <h2>{breach.history}</h2>
        <History entries={entries} />
      </section>
      <section>
        <h2>{breach.facts}</h2>
        <FactList report={report} />
      </section>
    </>
  );
}
