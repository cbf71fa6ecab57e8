import { breachClocks } from "@bijsluiter/core/breaches";
import { type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Empty } from "../../site/parts/empty.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type BreachRow, breachApi } from "../breach-api.ts";
import { ClockList } from "../clock-list.tsx";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";
import { VerdictPanel } from "./verdict-panel.tsx";
import "../breaches.css";

type Filter = keyof BreachTexts["register"]["filters"];
const REFRESH_MS = 15_000;

/** Every breach with its clocks. */
export function RegisterPage(): ReactNode {
  const { register } = useTexts(breachTexts);
  const site = useTexts(siteTexts);
  const { clock } = useSession();
  /** Where each page after the first begins, up to the one that is shown. */
  const [trail, setTrail] = useState<readonly number[]>([]);
  const before = trail.at(-1);
  const breaches = useResource(`breaches ${before}`, () => breachApi.breaches({ before }), {
    everyMs: REFRESH_MS,
  });
  const [filter, setFilter] = useState<Filter>("all");
  const id = useId();
  return (
    <Page title={register.title} wide>
      <p className="lead">{register.intro}</p>
      <VerdictPanel />
      <Loaded resource={breaches}>
        {({ breaches, total, next }) => {
          if (breaches.length === 0)
            return (
              <Empty heading={register.empty} text={register.emptyText}>
                <Link href="/datalek-melden" className="button" data-kind="secondary">
                  {site.menu.report}
                </Link>
              </Empty>
            );
          const shown = breaches.filter((row) => fits(row, filter, clock()));
          return (
            <>
              <div className="filter">
                <label htmlFor={id}>{register.show}</label>
                <select
                  id={id}
                  value={filter}
                  onChange={(event) => setFilter(event.target.value as Filter)}
                >
                  {Object.entries(register.filters).map(([code, label]) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </select>
                <p role="status">
                  {breaches.length < total
                    ? register.onThisPage(shown.length, total)
                    : register.count(shown.length)}
                </p>
              </div>
              {shown.length === 0 && (
                <p>
                  {register.noneOfThese}{" "}
                  <button type="button" className="plain-button" onClick={() => setFilter("all")}>
                    {register.showAll}
                  </button>
                </p>
              )}
              <ul className="breaches">
                {shown.map((row) => (
                  <li key={row.reference}>
                    <BreachCard row={row} />
                  </li>
                ))}
              </ul>
              <p className="pages">
                {before !== undefined && (
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => setTrail(trail.slice(0, -1))}
                  >
                    {register.newer}
                  </button>
                )}
                {next !== undefined && (
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => setTrail([...trail, next])}
                  >
                    {register.older}
                  </button>
                )}
              </p>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function BreachCard({ row }: { readonly row: BreachRow }) {
  const { register } = useTexts(breachTexts);
  return (
    <article className="card">
      <h2>
        <Link href={`/register/${row.reference}`}>{row.reference}</Link>
      </h2>
      <p>{row.summary}</p>
      <ul className="tags">
        <li data-tag={row.status}>{register.status[row.status]}</li>
        <li data-tag={row.kind}>{register.kind[row.kind]}</li>
      </ul>
      <p className="quiet">
        {register.reportedAt} <Moment at={row.reportedAt} />
      </p>
      <ClockList clockFacts={row.clockFacts} headingLevel={3} />
    </article>
  );
}

function fits({ status, clockFacts }: BreachRow, filter: Filter, now: string): boolean {
  if (filter === "all") return true;
  if (filter === "closed" || filter === "withdrawn") return status === filter;
  const clocks = clockFacts.flatMap(({ facts }) => breachClocks(facts, { now }));
  return filter === "running"
    ? clocks.some(({ state }) => state === "running")
    : clocks.some(({ late }) => late === "yes");
}
