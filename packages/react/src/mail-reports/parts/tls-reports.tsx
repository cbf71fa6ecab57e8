import type { TlsSummary } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { numberText } from "./in-words.ts";
import { roles } from "./table-roles.ts";

/** Props of {@link TlsReports}. */
export type TlsReportsProps = Omit<PartProps, "children"> & {
  readonly tls: TlsSummary;
  readonly texts: MailReportsTexts;
  readonly headingLevel?: number;
};

/** Secured connections to the mail hosts of the domain, and why some failed. */
export const TlsReports = /* @__PURE__ */ forwardRef<HTMLElement, TlsReportsProps>(
  function TlsReports({ tls, texts, headingLevel = 3, ...rest }, ref) {
    const { words, tls: said } = texts;
    const Heading = `h${Math.min(headingLevel, 6)}` as "h3";
    const written = (count: number) => numberText(count, words.language);
    return (
      <Part as="div" base="mail-reports-tls" given={rest} ref={ref}>
        <Heading>{said.heading}</Heading>
        <p>{said.counted(written(tls.succeeded), written(tls.failed))}</p>
        {tls.failures.length > 0 && (
          <table className="bijsluiter-mail-reports-cards" {...roles.table}>
            <caption>{said.caption}</caption>
            <thead {...roles.group}>
              <tr {...roles.row}>
                {[said.failure, said.host, said.sessions].map((column) => (
                  <th scope="col" key={column} {...roles.column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody {...roles.group}>
              {tls.failures.map(({ type, host, sessions }) => (
                <tr key={`${type} ${host ?? ""}`} {...roles.row}>
                  <th scope="row" {...roles.name}>
                    {words.tlsFailures[type]}
                  </th>
                  <td {...roles.cell} data-label={said.host}>
                    {host ?? said.none}
                  </td>
                  <td {...roles.cell} data-label={said.sessions}>
                    {written(sessions)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Part>
    );
  },
);
