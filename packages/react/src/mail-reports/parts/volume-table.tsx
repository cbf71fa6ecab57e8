import type { DayVolume } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { dayInWords, numberText } from "./in-words.ts";

/** Props of {@link VolumeTable}. */
export type VolumeTableProps = Omit<PartProps, "children"> & {
  readonly days: readonly DayVolume[];
  readonly texts: MailReportsTexts;
};

/** What the bars show, day by day, for who wants to read it. */
export const VolumeTable = /* @__PURE__ */ forwardRef<HTMLElement, VolumeTableProps>(
  function VolumeTable({ days, texts, ...rest }, ref) {
    const { perDay, sides, words } = texts;
    return (
      <Part as="details" base="mail-reports-days" given={rest} ref={ref}>
        <summary>{perDay.summary}</summary>
        <table>
          <caption>{perDay.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{perDay.day}</th>
              <th scope="col">{sides.aligned}</th>
              <th scope="col">{sides.notAligned}</th>
              <th scope="col">{sides.unknown}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, aligned, notAligned, unknown }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day, words.language)}</th>
                <td>{numberText(aligned, words.language)}</td>
                <td>{numberText(notAligned, words.language)}</td>
                <td>{numberText(unknown, words.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    );
  },
);
