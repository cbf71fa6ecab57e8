import type { OutlineBlock, OutlineFact } from "../insert-outline.ts";
import { type BoardDesk, factsOf, link } from "./board-desk.ts";
import { table } from "./board-tables.ts";
import { certificateText } from "./certificate-text.ts";

/** Who else handles the data. */
export function subprocessorsTable(desk: BoardDesk): OutlineBlock {
  const { insert, messages, words } = desk;
  const { labels, agreements, transfers, answers, encryption, notStated } = messages.insertForBoard;
  const rows = insert.subprocessors.map((row) => [
    [row.name, row.seat && words.country(row.seat)],
    [row.service],
    [
      row.categories.map((code) => messages.dataCategoryLabels[code].label).join(", "),
      words.subjects(row.subjects),
    ],
    [
      row.countries.map(words.country).join(", ") || notStated.countries,
      row.place,
      row.accessFrom?.length
        ? `${labels.accessFrom}: ${row.accessFrom.map(words.country).join(", ")}`
        : undefined,
      row.transfer && `${labels.transfer}: ${transfers[row.transfer.kind]}`,
      row.safeguards,
      row.encryption &&
        `${labels.encryption}: ${encryption(answers[row.encryption.inTransit], answers[row.encryption.atRest])}`,
      ...(row.certificates ?? []).map((claim) => certificateText(claim, words)),
    ],
    [link(row.agreement.url, agreements[row.agreement.status])],
  ]);
  const columns = ["name", "service", "category", "country", "agreement"] as const;
  return table(desk, { section: "subprocessors", columns, rows });
}

/** Who else gets data, and whether the list of sub-processors is all of them. */
export function receiverFacts(desk: BoardDesk): readonly OutlineFact[] {
  const { insert, messages, words } = desk;
  const { recipients, list, transfers, labels } = messages.insertForBoard;
  const { subprocessorList, subprocessors } = insert;
  const isNone = subprocessorList === "complete" && subprocessors.length === 0;
  const code = isNone ? "none" : subprocessorList;
  return [
    ...factsOf(desk, { list: [code && list[code]] }),
    ...(insert.recipients ?? []).flatMap((row) =>
      factsOf(desk, {
        recipient: [
          `${row.name} (${recipients[row.role]})`,
          row.service,
          row.categories.map((category) => messages.dataCategoryLabels[category].label).join(", "),
          row.country && words.place({ country: row.country }, transfers),
          row.transfer && `${labels.transfer}: ${transfers[row.transfer.kind]}`,
        ],
      }),
    ),
  ];
}
