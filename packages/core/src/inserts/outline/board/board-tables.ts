import type { SectionId } from "../../document/section-id.ts";
import type { BoardLabel } from "../insert-messages.ts";
import type { OutlineBlock } from "../insert-outline.ts";
import { type BoardDesk, link, type MaybeTexts, spoken } from "./board-desk.ts";

/** Which services there are, whose role is what, and which were ordered. */
export function servicesTable(desk: BoardDesk): OutlineBlock {
  const { insertForBoard: board } = desk.messages;
  const rows = desk.insert.services.map((service) => [
    [service.name, service.description],
    [board.roles[service.role], service.roleReason],
    service.kind === "optional"
      ? [board.labels.optional, board.answers[service.ordered]]
      : [board.labels.inseparable],
  ]);
  return table(desk, { section: "services", columns: ["service", "role", "ordered"], rows });
}

/** Which data, of whom, kept how long. */
export function dataTable(desk: BoardDesk): OutlineBlock {
  const { insert, messages, words } = desk;
  const { insertOutline, specialCategoryGroundLabels } = messages;
  const services = new Map(insert.services.map(({ id, name }) => [id, name]));
  const rows = insert.personalData.map(({ category, retention, ...row }) => [
    [messages.dataCategoryLabels[category].label],
    [
      row.explanation,
      row.subjects && words.subjects(row.subjects),
      row.services?.map((id) => services.get(id)).join(", "),
    ],
    retention
      ? [
          ...(retention.kind === "term" ? [words.kept(retention), retention.basis?.ref] : []),
          retention.explanation,
        ]
      : [insertOutline.notStated],
    [row.law, row.ground && (specialCategoryGroundLabels?.[row.ground].label ?? row.ground)],
  ]);
  return table(desk, { section: "data", columns: ["category", "details", "kept", "law"], rows });
}

/** Where the supplier itself has the data. */
export function locationsTable(desk: BoardDesk): OutlineBlock {
  const { insertForBoard, insertOutline } = desk.messages;
  const rows = desk.insert.locations.map((location) => [
    [insertOutline.locations[location.kind], location.place],
    [desk.words.place(location, insertForBoard.transfers)],
  ]);
  return table(desk, { section: "locations", columns: ["place", "country"], rows });
}

/** Who else handles the data. */
export function subprocessorsTable(desk: BoardDesk): OutlineBlock {
  const { insert, messages, words } = desk;
  const { labels, agreements, transfers } = messages.insertForBoard;
  const rows = insert.subprocessors.map((row) => [
    [row.name, row.seat && words.country(row.seat)],
    [row.service],
    [
      row.categories.map((code) => messages.dataCategoryLabels[code].label).join(", "),
      words.subjects(row.subjects),
    ],
    [
      row.countries.map(words.country).join(", ") || messages.insertOutline.notStated,
      row.place,
      row.accessFrom?.length
        ? `${labels.accessFrom}: ${row.accessFrom.map(words.country).join(", ")}`
        : undefined,
      row.transfer && `${labels.transfer}: ${transfers[row.transfer.kind]}`,
      row.safeguards,
    ],
    [link(row.agreement.url, agreements[row.agreement.status])],
  ]);
  const columns = ["name", "service", "category", "country", "agreement"] as const;
  return table(desk, { section: "subprocessors", columns, rows });
}

interface TableParts {
  readonly section: SectionId;
  readonly columns: readonly BoardLabel[];
  readonly rows: readonly (readonly MaybeTexts[])[];
}

function table({ messages }: BoardDesk, { section, columns, rows }: TableParts): OutlineBlock {
  const { headings, labels } = messages.insertForBoard;
  if (rows.length === 0) return { kind: "paragraph", text: messages.insertOutline.notStated };
  return {
    kind: "table",
    caption: headings[section],
    columns: columns.map((name) => labels[name]),
    rows: rows.map((cells) => cells.map(spoken)),
  };
}
