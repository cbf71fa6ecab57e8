import { sectionIds } from "../../data/section-ids.ts";
import { sectionLetters } from "../../data/section-letters.ts";
import type { SectionId } from "../../document/section-id.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import { contactBlocks } from "../contact-blocks.ts";
import type { BoardMessages } from "../insert-messages.ts";
import type { InsertOutline, OutlineBlock, OutlineFact } from "../insert-outline.ts";
import { insertWords } from "../insert-words.ts";
import { type BoardDesk, factsOf, link } from "./board-desk.ts";
import { dataTable, locationsTable, servicesTable, subprocessorsTable } from "./board-tables.ts";

/**
 * The whole insert, section by section as annex 1 has them. Unchecked, so that a page ships no schema.
 *
 * @param insert - Valid data: it is not checked again.
 */
export function outlineForBoard(insert: PrivacyInsert, messages: BoardMessages): InsertOutline {
  const { insertForBoard: board, insertOutline } = messages;
  const { notStated } = insertOutline;
  const words = insertWords(messages);
  const desk = { insert, messages, words };
  const blocks: Readonly<Record<SectionId, readonly OutlineBlock[]>> = {
    general: [{ kind: "facts", facts: general(desk) }],
    services: [servicesTable(desk)],
    purposes: [{ kind: "list", items: purposes(desk) }],
    data: [
      { kind: "facts", facts: factsOf(desk, { subjects: [words.subjects(insert.dataSubjects)] }) },
      dataTable(desk),
    ],
    locations: [locationsTable(desk)],
    subprocessors: [subprocessorsTable(desk)],
    contact: contactBlocks(insert.contact, notStated),
    version: [{ kind: "facts", facts: version(desk) }],
  };
  const security = securityFacts(desk);
  return [
    {
      id: "title",
      heading: board.title(words.enumerate(insert.products.map(({ name }) => name))),
      level: 1,
      blocks: [{ kind: "paragraph", text: board.intro }],
    },
    ...sectionIds.map((id) => ({
      id,
      heading: `${insert.printedAt?.[id] ?? sectionLetters[id]}. ${board.headings[id]}`,
      level: 2 as const,
      blocks: blocks[id],
    })),
    ...(security.length > 0
      ? [
          {
            id: "security" as const,
            heading: board.headings.security,
            level: 2 as const,
            blocks: [{ kind: "facts", facts: security } as const],
          },
        ]
      : []),
  ];
}

function purposes({ insert, messages }: BoardDesk): readonly string[] {
  const { labels } = messages.insertForBoard;
  return insert.purposes.map(({ code, specification, deviation }) => {
    const name = code === "own" ? undefined : messages.purposeNames[code];
    const why = deviation && `${labels.deviation}: ${deviation}`;
    return [name, specification, why].filter(Boolean).join(". ");
  });
}

function general(desk: BoardDesk): readonly OutlineFact[] {
  const { insert, messages, words } = desk;
  const { targetGroupLabels } = messages;
  const { name, legalForm, kvk } = insert.processor;
  return [
    ...factsOf(desk, {
      processor: [[name, legalForm, kvk && `KvK ${kvk}`].filter(Boolean).join(", ")],
      seat: [insert.seat && `${insert.seat.place}, ${words.country(insert.seat.country)}`],
      covenant: [insert.covenant],
    }),
    ...insert.products.flatMap(({ name, description, url, targetGroups, years, users }) =>
      factsOf(desk, {
        product: [
          name,
          description,
          link(url),
          targetGroups
            .map((code) => targetGroupLabels?.[code].label ?? code.toUpperCase())
            .join(", "),
          years,
        ],
        users: [words.subjects(users)],
      }),
    ),
  ];
}

function version(desk: BoardDesk): readonly OutlineFact[] {
  const { insert, messages, words } = desk;
  const { insertForBoard: board, insertOutline } = messages;
  const { notStated } = insertOutline;
  return factsOf(desk, {
    version: [insert.version ?? notStated],
    modified: [insert.lastModified ? words.day(insert.lastModified) : notStated],
    review: [board.months(insert.reviewEveryMonths)],
    notice: [
      insert.changeNoticeDays === undefined ? notStated : board.days(insert.changeNoticeDays),
    ],
    links: [link(insert.url)],
    annexes: (insert.annexes ?? []).map(({ id, title, url }) => link(url, `${id}. ${title}`)),
  });
}

function securityFacts(desk: BoardDesk): readonly OutlineFact[] {
  const { certificates = [], breachNotice, links = [] } = desk.insert.security ?? {};
  const { insertForBoard: board } = desk.messages;
  const { day } = desk.words;
  return factsOf(desk, {
    certificates: certificates.map(({ standard, edition, number, since, validUntil, url }) => {
      const run = [since, validUntil].map((at) => (at ? day(at) : "")).join(" – ");
      const name = edition ? `${standard}:${edition}` : standard;
      return link(url, [name, number, since || validUntil ? run : ""].filter(Boolean).join(", "));
    }),
    breachNotice: breachNotice
      ? [
          breachNotice.hours === undefined ? undefined : board.hours(breachNotice.hours),
          board.countsFrom[breachNotice.countsFrom],
        ]
      : [],
    links: links.map((url) => link(url)),
  });
}
