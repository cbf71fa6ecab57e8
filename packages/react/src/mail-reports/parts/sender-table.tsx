import type { ReportSummary, SenderSummary } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { dayInWords, numberText } from "./in-words.ts";
import { roles } from "./table-roles.ts";

/** Props of {@link SenderTable}. */
export type SenderTableProps = Omit<PartProps, "children"> & {
  readonly summary: Pick<ReportSummary, "senders" | "sendersLeftOut">;
  readonly texts: MailReportsTexts;
};

/** Who sends in the name of the domain: how it is known, how much, proven or not and since when. */
export const SenderTable = /* @__PURE__ */ forwardRef<HTMLElement, SenderTableProps>(
  function SenderTable({ summary: { senders, sendersLeftOut }, texts, ...rest }, ref) {
    const { caption, source, messages, standing } = texts.senders;
    return (
      <Part as="div" base="mail-reports-senders" given={rest} ref={ref}>
        <table className="bijsluiter-mail-reports-cards" {...roles.table}>
          <caption>{caption}</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              {[source, messages, standing].map((column) => (
                <th scope="col" key={column} {...roles.column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...roles.group}>
            {senders.map((sender) => (
              <tr
                key={`${sender.by} ${sender.name} ${sender.selector ?? ""}`}
                {...roles.row}
                data-aligned={sender.standing.aligned}
              >
                <th scope="row" {...roles.name}>
                  {sender.name || texts.senders.nameless}
                  <small>{knownBy(sender, texts)}</small>
                </th>
                <td {...roles.cell} data-label={messages}>
                  {numberText(sender.messages, texts.words.language)}
                </td>
                <td {...roles.cell} data-label={standing}>
                  {standingText(sender, texts)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {sendersLeftOut > 0 && <p>{texts.senders.leftOut(sendersLeftOut)}</p>}
      </Part>
    );
  },
);

/** How the source is known, its selector and how many addresses it has. */
function knownBy(
  { by, selector, addressCount }: SenderSummary,
  { words, senders }: MailReportsTexts,
) {
  return [
    words.knownBy[by],
    selector && senders.selector(selector),
    by !== "address" && addressCount > 0 && senders.addresses(addressCount),
  ]
    .filter(Boolean)
    .join(" · ");
}

function standingText({ standing }: SenderSummary, { words, senders }: MailReportsTexts): string {
  const { aligned, since } = standing;
  const said = words.standings[aligned];
  return since === undefined
    ? said
    : `${said}, ${senders.since(dayInWords(since, words.language))}`;
}
