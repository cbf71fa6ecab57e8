import type { ReportSummary } from "@bijsluiter/core/mail";
import type { ReactNode } from "react";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { dayInWords, numberText } from "./in-words.ts";

/** What the reports tell, in a few sentences, with what does not count. */
export function SummaryLines(props: {
  readonly summary: ReportSummary;
  readonly texts: MailReportsTexts;
}): ReactNode {
  const { summary, texts } = props;
  const { period, messages, alignment, duplicates, conflicts, uncounted, undated } = summary;
  const { language } = texts.words;
  const written = (count: number) => numberText(count, language);
  const day = (moment: string) => dayInWords(moment.slice(0, 10), language);
  const { both, dkim, spf, neither, unknown } = alignment;
  return (
    <>
      <p className="bijsluiter-mail-reports-lead">
        {texts.counted({
          messages: written(messages),
          proven: written(both + dkim + spf),
          unproven: written(neither),
          unknown: written(unknown),
        })}
      </p>
      <p>
        {period && `${texts.period(day(period.from), day(period.to))} `}
        {texts.sources(summary.reports, summary.receivers.length)}
        {duplicates > 0 && ` ${texts.duplicates(duplicates)}`}
        {conflicts > 0 && ` ${texts.conflicts(conflicts)}`}
        {uncounted > 0 && ` ${texts.uncounted(uncounted)}`}
        {undated > 0 && ` ${texts.undated(written(undated))}`}
      </p>
    </>
  );
}
