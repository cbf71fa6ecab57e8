import type { ReactNode } from "react";
import { Link } from "wouter";
import type { BreachCounts } from "../../../shared/breaches/breach-counts.ts";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts, stepTexts } from "../texts/by-language.ts";
import "../breaches.css";

/** How many breaches there were, by year, kind and board. */
export function StatisticsPage(): ReactNode {
  const { breach } = useTexts(breachTexts);
  const { figures } = useTexts(stepTexts);
  const counts = useResource("figures", () => breachApi.statistics());
  return (
    <Page
      title={figures.title}
      above={
        <Link href="/register" className="back">
          {breach.back}
        </Link>
      }
    >
      <Loaded resource={counts}>
        {({ years }) =>
          years.length === 0 ? (
            <p>{figures.none}</p>
          ) : (
            years.map((year) => <Year key={year.year} counts={year} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Year({ counts }: { readonly counts: BreachCounts }) {
  const { figures } = useTexts(stepTexts);
  const { messages } = useLanguage();
  const { year, total, notified, kinds, boards } = counts;
  const names: Readonly<Record<string, string>> = messages.breachReport.options["incident.kind"];
  return (
    <section>
      <h2>{year}</h2>
      <p>{figures.total(total, notified)}</p>
      <Counts
        caption={`${figures.kinds}, ${year}`}
        rows={kinds.map(([kind, count]) => [names[kind] ?? figures.unknown, count])}
      />
      {boards.length > 0 && <Counts caption={`${figures.boards}, ${year}`} rows={boards} />}
    </section>
  );
}

function Counts(props: {
  readonly caption: string;
  readonly rows: readonly (readonly [string, number])[];
}) {
  const { figures } = useTexts(stepTexts);
  return (
    <table className="breach-table counts">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.caption.split(",")[0]}</th>
          <th scope="col" className="number">
            {figures.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
