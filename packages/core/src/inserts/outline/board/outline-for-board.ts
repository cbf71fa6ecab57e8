import { mailLink } from "../../../documents/links/mail-link.ts";
import { phoneLink } from "../../../documents/links/phone-link.ts";
import { sectionIds } from "../../data/section-ids.ts";
import { sectionLetters } from "../../data/section-letters.ts";
import type { SectionId } from "../../document/section-id.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import { contactBlocks } from "../contact-blocks.ts";
import type { BoardMessages } from "../insert-messages.ts";
import type { InsertOutline, OutlineBlock, OutlineFact } from "../insert-outline.ts";
import { insertWords } from "../insert-words.ts";
import { type BoardDesk, factsOf, link } from "./board-desk.ts";
import { dataTable, locationsTable, servicesTable } from "./board-tables.ts";
import { receiverFacts, subprocessorsTable } from "./receiver-tables.ts";
import { securityFacts } from "./security-facts.ts";

/**
 * The complete insert, with the sections of annex 1. Does not validate, so that a page bundles no schema.
 *
 * @param insert - Valid data: it is not validated again.
 */
export function outlineForBoard(insert: PrivacyInsert, messages: BoardMessages): InsertOutline {
  const { insertForBoard: board } = messages;
  const { notStated } = board;
  const words = insertWords(messages);
  const desk = { insert, messages, words };
  const isListSaid = insert.subprocessorList !== undefined;
  const blocks: Readonly<Record<SectionId, readonly OutlineBlock[]>> = {
    general: [{ kind: "facts", facts: general(desk) }],
    services: [servicesTable(desk)],
    purposes: purposeBlocks(desk),
    data: [
      { kind: "facts", facts: factsOf(desk, { subjects: [words.subjects(insert.dataSubjects)] }) },
      dataTable(desk),
    ],
    locations: [locationsTable(desk)],
    subprocessors: [
      ...(isListSaid && insert.subprocessors.length === 0 ? [] : [subprocessorsTable(desk)]),
      ...factsBlock(receiverFacts(desk)),
    ],
    contact: [...contactBlocks(insert.contact, notStated.contact), ...factsBlock(officer(desk))],
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

function purposeBlocks(desk: BoardDesk): readonly OutlineBlock[] {
  const { insert, messages } = desk;
  const { answers, research, notStated } = messages.insertForBoard;
  const { automation, research: use } = insert;
  const items = purposes(desk);
  return [
    items.length > 0 ? { kind: "list", items } : { kind: "paragraph", text: notStated.purposes },
    ...factsBlock(
      factsOf(desk, {
        profiling: [automation && answers[automation.profiling]],
        decisions: [automation && answers[automation.decisions], automation?.explanation],
        research: [use && research[use.use], use?.explanation],
      }),
    ),
  ];
}

const factsBlock = (facts: readonly OutlineFact[]): readonly OutlineBlock[] =>
  facts.length > 0 ? [{ kind: "facts", facts }] : [];

function officer(desk: BoardDesk): readonly OutlineFact[] {
  const { name, email, phone } = desk.insert.dataProtectionOfficer ?? {};
  return factsOf(desk, {
    officer: [name, email && mailLink(email), phone && phoneLink(phone)],
  });
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
  const { targetGroupLabels, insertForBoard } = messages;
  const { name, legalForm, kvk } = insert.processor;
  return [
    ...factsOf(desk, {
      processor: [[name, legalForm, kvk && `KvK ${kvk}`].filter(Boolean).join(", ")],
      seat: [insert.seat && `${insert.seat.place}, ${words.country(insert.seat.country)}`],
      covenant: [insert.covenant],
    }),
    ...insert.products.flatMap(
      ({ name, description, url, targetGroups, years, users, minimumAge }) =>
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
          minimumAge: [minimumAge === undefined ? undefined : insertForBoard.age(minimumAge)],
        }),
    ),
  ];
}

function version(desk: BoardDesk): readonly OutlineFact[] {
  const { insert, messages, words } = desk;
  const { insertForBoard: board } = messages;
  const { notStated } = board;
  return factsOf(desk, {
    version: [insert.version ?? notStated.version],
    modified: [insert.lastModified ? words.day(insert.lastModified) : notStated.modified],
    review: [
      insert.reviewEveryMonths === undefined
        ? notStated.review
        : board.months(insert.reviewEveryMonths),
    ],
    notice: [
      insert.changeNoticeDays === undefined
        ? notStated.notice
        : board.days(insert.changeNoticeDays),
    ],
    objection: [insert.objectionDays === undefined ? undefined : board.days(insert.objectionDays)],
    links: [link(insert.url)],
    annexes: (insert.annexes ?? []).map(({ id, title, url }) => link(url, `${id}. ${title}`)),
  });
}
