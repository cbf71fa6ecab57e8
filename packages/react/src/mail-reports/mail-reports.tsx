import type { ReportSummary } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../parts/part.tsx";
import type { MailReportsTexts } from "./mail-reports-texts.ts";
import { ReceiverTables } from "./parts/receiver-tables.tsx";
import { SenderTable } from "./parts/sender-table.tsx";
import { SummaryLines } from "./parts/summary-lines.tsx";
import { TlsReports } from "./parts/tls-reports.tsx";
import { VolumeChart } from "./parts/volume-chart.tsx";
import { VolumeTable } from "./parts/volume-table.tsx";

/** Props of {@link MailReports}; other props are passed to the root element. */
export type MailReportsProps = Omit<PartProps, "children"> & {
  /** As `summariseReports` of `@bijsluiter/core/mail` gives it. */
  readonly summary: ReportSummary;
  /** Language, e.g. `mailReports` of `@bijsluiter/react/locales/nl`. */
  readonly texts: MailReportsTexts;
  /** Level of the title; 2 by default. */
  readonly headingLevel?: number;
};

/** The whole picture, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, MailReportsProps>(function MailReports(
  { summary, texts, headingLevel = 2, ...rest },
  ref,
) {
  const { domains, reports, days, senders, tls } = summary;
  const Heading = `h${Math.min(headingLevel, 6)}` as "h2";
  return (
    <Part
      as="section"
      base="mail-reports"
      own={{ lang: texts.words.language }}
      given={rest}
      ref={ref}
    >
      <Heading className="bijsluiter-mail-reports-heading">
        {texts.title(domains.join(", "))}
      </Heading>
      {reports + tls.reports === 0 && <p>{texts.nothing}</p>}
      {reports > 0 && <SummaryLines summary={summary} texts={texts} />}
      {days.length > 0 && (
        <figure>
          <VolumeChart days={days} texts={texts} />
          <VolumeTable days={days} texts={texts} />
        </figure>
      )}
      {senders.length > 0 && <SenderTable summary={summary} texts={texts} />}
      {reports > 0 && (
        <ReceiverTables summary={summary} texts={texts} headingLevel={headingLevel + 1} />
      )}
      {tls.reports > 0 && <TlsReports tls={tls} texts={texts} headingLevel={headingLevel + 1} />}
    </Part>
  );
});

/**
 * Reports of receivers of mail: senders in the name of a domain, authenticated or not and since when, messages a day as
 * bars with a table, and what receivers did. The same HTML on a server and in a browser.
 */
export const MailReports = /* @__PURE__ */ Object.assign(Widget, {
  /** The drawing. */
  Chart: VolumeChart,
  /** The table behind the drawing. */
  Days: VolumeTable,
  /** Senders. */
  Senders: SenderTable,
  /** Connections, as senders report them. */
  Tls: TlsReports,
} as const);
