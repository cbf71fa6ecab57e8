import type { SectionId } from "../../document/section-id.ts";
import type { BoardLabel } from "../insert-messages.ts";
import type { OutlineBlock } from "../insert-outline.ts";
import { type BoardDesk, type MaybeTexts, spoken } from "./board-desk.ts";

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
  const { insertForBoard: board, legalReference = asItIs } = messages;
  const services = new Map(insert.services.map(({ id, name }) => [id, name]));
  const rows = insert.personalData.map(({ category, retention, ...row }) => [
    [messages.dataCategoryLabels[category].label],
    [
      row.explanation,
      row.subjects && words.subjects(row.subjects),
      row.services?.map((id) => services.get(id)).join(", "),
      row.sources &&
        `${board.labels.sources}: ${row.sources.map((code) => board.sources[code]).join(", ")}`,
    ],
    retention
      ? [
          ...(retention.kind === "term"
            ? [words.kept(retention), retention.basis && legalReference(retention.basis.ref)]
            : []),
          retention.explanation,
        ]
      : [board.notStated.kept],
    [row.law, row.ground && messages.specialCategoryGroundLabels?.[row.ground].label],
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

const asItIs = (ref: string) => ref;

/** What a table of a section is made from. */
export interface TableParts {
  readonly section: SectionId;
  readonly columns: readonly BoardLabel[];
  readonly rows: readonly (readonly MaybeTexts[])[];
}

/** A table of a section; a sentence when there is nothing to put in it. */
export function table(
  { messages }: BoardDesk,
  { section, columns, rows }: TableParts,
): OutlineBlock {
  const { headings, labels } = messages.insertForBoard;
  if (rows.length === 0)
    return { kind: "paragraph", text: messages.insertForBoard.notStated[section] };
  return {
    kind: "table",
    caption: headings[section],
    columns: columns.map((name) => labels[name]),
    rows: rows.map((cells) => cells.map(spoken)),
  };
}
