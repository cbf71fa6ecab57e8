import type { DocumentBlock, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { PartyRole } from "../party/agreement-parties.ts";
import { factsBlock } from "./facts-block.ts";
import type { RenderDesk } from "./render-desk.ts";
import { tableBlock } from "./table-block.ts";

/** What stands after the clauses: deviations, further sub-processors, signatures and what was arranged at the end. */
export function closingSections(desk: RenderDesk): readonly DocumentSection[] {
  const { headings } = desk.texts;
  const { deviations, subprocessors, ending } = desk.agreement;
  const section = (heading: string, block: DocumentBlock) => ({ heading, blocks: [block] });
  return [
    ...(deviations.length > 0 ? [section(headings.deviations, deviationTable(desk))] : []),
    ...(subprocessors ? [section(headings.subprocessors, subProcessorBlock(desk))] : []),
    ...(ending ? [section(headings.ending, endingFacts(desk))] : []),
    section(headings.signatures, signatureTable(desk)),
  ];
}

function deviationTable({ agreement, messages, texts, words }: RenderDesk): DocumentBlock {
  const { labels, roles } = texts;
  return tableBlock({
    caption: texts.headings.deviations,
    columns: [
      labels.clause,
      labels.from,
      labels.to,
      labels.motivation,
      labels.recordedAt,
      labels.agreedBy,
    ],
    rows: agreement.deviations.map(
      ({ clauseId, from, to, motivation = "–", recordedAt, agreedBy }) => [
        messages.agreements.clauses[clauseId],
        from,
        to,
        motivation,
        words.day(recordedAt),
        agreedBy.map((role) => roles[role]).join(", "),
      ],
    ),
  });
}

function subProcessorBlock({ agreement, texts, words, messages }: RenderDesk): DocumentBlock {
  const { labels, headings } = texts;
  const rows = agreement.subprocessors ?? [];
  if (rows.length === 0) return { kind: "paragraph", text: texts.noSubprocessors };
  return tableBlock({
    caption: headings.subprocessors,
    columns: [
      labels.name,
      labels.service,
      labels.countries,
      messages.insertForBoard.labels.agreement,
    ],
    rows: rows.map(({ name, service, countries, agreement: { status } }) => [
      name,
      service,
      countries.map((code) => words.country(code)).join(", "),
      messages.insertForBoard.agreements[status],
    ]),
  });
}

function endingFacts({ agreement: { ending }, texts, words }: RenderDesk): DocumentBlock {
  const { labels, handOver } = texts;
  return factsBlock([
    [labels.endedOn, ending && words.day(ending.endedOn)],
    [labels.handOver, ending && handOver[ending.handOver]],
    [labels.handOverUntil, ending?.handOverUntil && words.day(ending.handOverUntil)],
    [labels.destroyBy, ending && words.day(ending.destroyBy)],
  ]);
}

/** Enough to tell two texts apart on paper; the whole hash is a fact of the document, above. */
const shortHash = (hash: string) => `${hash.slice(0, 12)}…`;

const PARTIES: readonly PartyRole[] = ["controller", "processor"];

/** What was recorded; and a line to sign on for each party that has not. */
function signatureTable({ agreement, texts, words }: RenderDesk): DocumentBlock {
  const { labels, roles, steps } = texts;
  const { signatures } = agreement;
  const recorded = signatures.map(({ step, party, name, function: role, at, documentHash }) => [
    roles[party],
    steps[step],
    name,
    role,
    words.moment(at),
    shortHash(documentHash),
  ]);
  const open = PARTIES.filter(
    (party) => !signatures.some((one) => one.step === "sign" && one.party === party),
  ).map((party) => {
    const { representative } = agreement[party];
    return [
      roles[party],
      texts.toSign,
      representative?.name ?? "",
      representative?.function ?? "",
      texts.signedOn,
      "",
    ];
  });
  return tableBlock({
    caption: texts.headings.signatures,
    columns: [labels.party, labels.step, labels.name, labels.function, labels.at, labels.signature],
    rows: [...recorded, ...open],
    roomToWrite: open.length > 0,
  });
}
