import { Tag } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { siteTexts } from "../../site/texts/by-language.ts";
import type { SiteTexts } from "../../site/texts/site-texts.ts";
import { type BreachDetail, breachApi } from "../breach-api.ts";
import { breachTasks } from "../tasks/breach-tasks.ts";
import { taskFacts } from "../tasks/task-facts.ts";
import { breachTexts } from "../texts/by-language.ts";
import { BreachAside } from "./breach-aside.tsx";
import { BreachTasks } from "./breach-tasks.tsx";
import { FactList } from "./fact-list.tsx";
import { History } from "./history.tsx";
import { MessageList } from "./message-list.tsx";
import { Recorded } from "./recorded.tsx";
import "../breaches.css";

const REFRESH_MS = 10_000;

/** One breach: what there is to do, what is known, who was told, and what was recorded. */
export function BreachPage({ reference }: { readonly reference: string }): ReactNode {
  const { breach } = useTexts(breachTexts);
  const detail = useResource(reference, () => breachApi.breach(reference), { everyMs: REFRESH_MS });
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={found.report.incident.summary.replace(/\.$/, "")}
          wide
          above={
            <Link href="/register" className="back">
              {breach.back}
            </Link>
          }
        >
          <Breach detail={found} />
        </Page>
      )}
    </Loaded>
  );
}

function Breach({ detail }: { readonly detail: BreachDetail }) {
  const { breach } = useTexts(breachTexts);
  const { entries, report } = detail;
  const now = useNow();
  const tasks = breachTasks(taskFacts(detail), now);
  return (
    <>
      <Reported detail={detail} />
      <Recorded />
      <div className="beside">
        <BreachAside detail={detail} now={now} />
        <div>
          {tasks.length > 0 && (
            <section className="not-on-paper">
              <h2>{breach.tasks}</h2>
              <BreachTasks detail={detail} tasks={tasks} />
            </section>
          )}
          <section>
            <h2>{breach.facts}</h2>
            <FactList reference={detail.reference} report={report} />
          </section>
          <section>
            <h2>{breach.messages}</h2>
            <MessageList detail={detail} />
          </section>
          <section id="vastgelegd">
            <h2>{breach.history}</h2>
            <History entries={entries} />
          </section>
        </div>
      </div>
    </>
  );
}

/** Which breach it is, who reported it when, and where it stands. */
function Reported({
  detail: { reference, report, status, entries },
}: {
  readonly detail: BreachDetail;
}) {
  const { breach, register } = useTexts(breachTexts);
  const { roles } = useTexts(siteTexts);
  const [first] = entries;
  const who =
    report.contact?.reporter?.name ?? roles[first?.entry.role as keyof SiteTexts["roles"]] ?? "";
  const open = report.kind === "incomplete" ? report.notKnownYet.length : 0;
  return (
    <p className="quiet breach-reported">
      <span>
        {reference}. {breach.reportedBy(who)}
        {first && (
          <>
            {", "}
            <Moment at={first.entry.recordedAt} />
          </>
        )}
        .
      </span>{" "}
      <Tag>{register.status[status]}</Tag>{" "}
      {open > 0 ? (
        <Tag tone="warn">{breach.openFacts(open)}</Tag>
      ) : (
        <Tag tone="good">{register.kind.complete}</Tag>
      )}
    </p>
  );
}
