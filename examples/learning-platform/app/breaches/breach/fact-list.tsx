import { type BreachState, describeReport, type ReportRow } from "@bijsluiter/core/breaches";
import { SummaryList, SummaryRow } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { breachTexts } from "../texts/by-language.ts";

/** What a privacy officer looks for first; the rest is behind a line. */
const mainFields: readonly string[] = [
  "incident.narrative",
  "timeline.discoveredAt",
  "people.categories",
  "people.count",
  "data.categories",
  "cause.description",
  "consequences.description",
  "measures.taken",
  "measures.planned",
  "boards.affected",
];

/** The facts of a report in words: the main ones, then every other by group. Its files can be saved. */
export function FactList(props: {
  readonly reference: string;
  readonly report: BreachState["report"];
}): ReactNode {
  const { reference, report } = props;
  const { messages } = useLanguage();
  const { breach } = useTexts(breachTexts);
  const sections = describeReport(report, messages);
  const rows = sections.flatMap(({ rows }) => rows);
  const main = mainFields.flatMap((field) => rows.find((row) => row.field === field) ?? []);
  const others = sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter(
        ({ field }) => field !== "incident.summary" && !mainFields.includes(field),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <SummaryList>
        {main.map((row) => (
          <Fact key={row.field} row={row} reference={reference} />
        ))}
      </SummaryList>
      <details className="all-facts">
        <summary>
          {breach.otherFacts(others.reduce((sum, { rows }) => sum + rows.length, 0))}
        </summary>
        {others.map(({ group, heading, rows }) => (
          <section key={group}>
            <h3>{heading}</h3>
            {group === "attachments" ? (
              <Attachments report={report} />
            ) : (
              <SummaryList>
                {rows.map((row) => (
                  <Fact key={row.field} row={row} reference={reference} />
                ))}
              </SummaryList>
            )}
          </section>
        ))}
      </details>
    </>
  );
}

function Fact({ row, reference }: { readonly row: ReportRow; readonly reference: string }) {
  const { breach } = useTexts(breachTexts);
  const { label, values, open } = row;
  return (
    <SummaryRow
      label={label}
      values={values}
      open={open}
      action={
        <Link href={`/register/${reference}/aanvullen`}>
          {open ? breach.fillIn : breach.change}
          <span className="bijsluiter-visually-hidden">: {label}</span>
        </Link>
      }
    />
  );
}

function Attachments({ report }: { readonly report: BreachState["report"] }) {
  return (
    <ul className="links">
      {report.attachments?.map(({ reference, name }) => (
        <li key={reference}>
          <a href={`/api/attachments/${encodeURIComponent(reference)}`} download={name}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
