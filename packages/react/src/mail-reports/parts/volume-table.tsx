import type { DayVolume } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { dayInWords, numberText } from "./in-words.ts";
import { roles } from "./table-roles.ts";

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
        <table className="bijsluiter-mail-reports-cards" {...roles.table}>
          <caption>{perDay.caption}</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              {[perDay.day, sides.aligned, sides.notAligned, sides.unknown].map((column) => (
                <th scope="col" key={column} {...roles.column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...roles.group}>
            {days.map((volume) => (
              <tr key={volume.day} {...roles.row}>
                <th scope="row" {...roles.name}>
                  {dayInWords(volume.day, words.language)}
                </th>
                {(["aligned", "notAligned", "unknown"] as const).map((side) => (
                  <td key={side} {...roles.cell} data-label={sides[side]}>
                    {numberText(volume[side], words.language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    );
  },
);
