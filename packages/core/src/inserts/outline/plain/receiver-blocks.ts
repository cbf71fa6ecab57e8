import { paragraph } from "../../../documents/outline/paragraph.ts";
import type { Subprocessor } from "../../document/locations/subprocessor.ts";
import type { Recipient } from "../../document/use/recipient.ts";
import type { OutlineBlock, OutlineFact } from "../insert-outline.ts";
import { isInEea } from "../is-in-eea.ts";
import { inOwnWords, isSaid, type PlainDesk } from "./plain-desk.ts";

/** Who else works with the data or gets them; that there is nobody is only said where the insert says so. */
export function receiverBlocks(desk: PlainDesk): readonly OutlineBlock[] {
  const { insert, plain } = desk;
  const { subprocessors, recipients = [], subprocessorList } = insert;
  const facts = [
    ...subprocessors.map((row) => subprocessorFact(row, desk)),
    ...recipients.map((row) => recipientFact(row, desk)),
  ];
  const isComplete = subprocessors.length > 0 ? (subprocessorList ?? "complete") : subprocessorList;
  return [
    ...(facts.length > 0 ? [{ kind: "facts", facts } as const] : []),
    ...(isComplete === "complete" ? [] : [paragraph(plain.subprocessorsUnknown)]),
    ...(isComplete === "complete" && facts.length === 0 ? [paragraph(plain.noSubprocessors)] : []),
  ];
}

function subprocessorFact(row: Subprocessor, desk: PlainDesk): OutlineFact {
  const { plain, words } = desk;
  const places = [...new Set([...row.countries, ...(row.accessFrom ?? [])])];
  const isAbroad = row.seat && !isInEea(row.seat) && !places.includes(row.seat);
  return {
    label: row.name,
    values: [
      inOwnWords(desk, row.service, row.plain),
      places.map(words.country).join(", "),
      isAbroad && plain.seatedIn(row.name, words.country(row.seat)),
      row.transfer && plain.transfers[row.transfer.kind],
      !row.transfer && places.some((code) => !isInEea(code)) && plain.transferUnknown,
    ].filter(isSaid),
  };
}

function recipientFact(row: Recipient, desk: PlainDesk): OutlineFact {
  const { plain, words } = desk;
  const { country, transfer } = row;
  return {
    label: row.name,
    values: [
      inOwnWords(desk, row.service, row.plain),
      country && words.country(country),
      transfer && plain.transfers[transfer.kind],
      country && !transfer && !isInEea(country) && plain.transferUnknown,
    ].filter(isSaid),
  };
}
