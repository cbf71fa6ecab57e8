import { type BreachState, describeReport } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage } from "../../site/language/language.tsx";

/** The facts of a report in words; its files can be saved. */
export function FactList({ report }: { readonly report: BreachState["report"] }): ReactNode {
  const { messages } = useLanguage();
  return (
    <div className="facts">
      {describeReport(report, messages).map(({ group, heading, rows }) => (
        <section key={group}>
          <h3>{heading}</h3>
          {group === "attachments" ? (
            <ul className="links">
              {report.attachments?.map(({ reference, name }) => (
                <li key={reference}>
                  <a href={`/api/attachments/${encodeURIComponent(reference)}`} download={name}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <dl className="pairs">
              {rows.map(({ field, label, values, open }) => (
                <div key={field} data-open={open || undefined}>
                  <dt>{label}</dt>
                  {values.map((value) => (
                    <dd key={value}>{value}</dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}
