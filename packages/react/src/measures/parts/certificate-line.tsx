import { type Certificate, checkCertificate } from "@bijsluiter/core/measures";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MeasuresTexts } from "../measures-texts.ts";
import { dayWithYear } from "./day-words.ts";

/** Props of {@link CertificateLine}. */
export type CertificateLineProps = PartProps & {
  readonly certificates: readonly Certificate[];
  readonly asOf: string;
  readonly texts: MeasuresTexts;
};

/**
 * A line of time with a bar for each certificate, from its first to its last day, and a mark at the day of judging. Hidden from who
 * listens: the table behind it says the same.
 */
export const CertificateLine = /* @__PURE__ */ forwardRef<HTMLElement, CertificateLineProps>(
  function CertificateLine({ certificates, asOf, texts, ...rest }, ref) {
    const { language, answers } = texts.measures;
    const rows = certificates.map((held) => {
      const { holds, lastDay = asOf } = checkCertificate(held, asOf);
      const from = held.issuedOn ?? held.certifiedSince ?? held.report?.from ?? lastDay;
      return { held, holds, from: [from, lastDay].sort()[0] ?? lastDay, to: lastDay };
    });
    const days = [asOf, ...rows.flatMap(({ from, to }) => [from, to])].sort();
    const [first = asOf, last = asOf] = [days[0], days.at(-1)];
    const place = placeBetween(first, last);
    const now = place(asOf);
    return (
      <Part as="div" base="measures-line" own={{ "aria-hidden": true }} given={rest} ref={ref}>
        {rows.map(({ held, holds, from, to }, index) => (
          <div key={inKey(held, index)} data-holds={holds}>
            <span>
              {[held.standard, held.edition].filter(Boolean).join(":")} · {answers[holds]}
            </span>
            <span
              style={{
                marginInlineStart: `${place(from)}%`,
                inlineSize: `${place(to) - place(from)}%`,
              }}
            />
            <span>{texts.line(dayWithYear(from, language), dayWithYear(to, language))}</span>
          </div>
        ))}
        <p
          data-edge={now > 50 ? "end" : "start"}
          style={now > 50 ? { inlineSize: `${now}%` } : { marginInlineStart: `${now}%` }}
        >
          {texts.today} {dayWithYear(asOf, language)}
        </p>
      </Part>
    );
  },
);

const inKey = ({ standard, id = "" }: Certificate, index: number) => `${standard} ${id} ${index}`;

/** How far a day lies between two others, from 0 to 100. */
function placeBetween(first: string, last: string): (day: string) => number {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return (day) =>
    end === start ? 0 : Math.round((1000 * (Date.parse(day) - start)) / (end - start)) / 10;
}
