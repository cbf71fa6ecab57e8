import type { DeclaredData } from "../document/declared-data.ts";
import type { DeclaredRetention } from "../document/declared-retention.ts";
import type { ServiceRole } from "../document/insert-service.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { contactBlocks } from "./contact-blocks.ts";
import type { OutlineMessages, PlainTexts } from "./insert-messages.ts";
import type { InsertOutline, OutlineBlock, OutlineFact, OutlineSection } from "./insert-outline.ts";
import { type InsertWords, insertWords } from "./insert-words.ts";

interface Reader {
  readonly insert: PrivacyInsert;
  readonly messages: OutlineMessages;
  readonly words: InsertWords;
  readonly plain: PlainTexts;
}

/** The insert for parents or pupils: questions as headings, no terms of art, nothing that only a board needs. */
export function outlineInPlainWords({
  insert,
  messages,
  plain,
}: Omit<Reader, "words">): InsertOutline {
  const { insertOutline: texts, purposeNames } = messages;
  const words = insertWords(messages);
  const reader = { insert, messages, words, plain };
  const { headings } = plain;
  const section = (id: keyof typeof headings, blocks: OutlineSection["blocks"]) =>
    ({ id, heading: headings[id], level: 2, blocks }) as const;
  return [
    introduction(reader),
    section("purposes", [
      {
        kind: "list",
        items: insert.purposes.map(({ code, specification }) =>
          [code !== "own" && purposeNames[code], specification].filter(isSaid).join(": "),
        ),
      },
    ]),
    section("data", [
      { kind: "facts", facts: insert.personalData.map((row) => data(row, reader)) },
    ]),
    section("locations", [{ kind: "facts", facts: locations(reader) }]),
    section("subprocessors", subprocessors(reader)),
    section("rights", [{ kind: "list", items: plain.rights }]),
    section("contact", [
      ...contactBlocks(insert.contact, texts.notStated),
      {
        kind: "paragraph",
        text: plain.version(insert.version, insert.lastModified && words.day(insert.lastModified)),
      },
    ]),
  ];
}

function introduction({ insert, words, plain }: Reader): OutlineSection {
  const { services, products } = insert;
  const maker = insert.processor.name;
  const names = words.enumerate(products.map(({ name }) => name));
  const paragraph = (text: string): OutlineBlock => ({ kind: "paragraph", text });
  const roles = [...new Set(services.map(({ role }) => role))];
  const decides = (role: ServiceRole) => {
    const its = services.filter((service) => service.role === role).map(({ name }) => name);
    return paragraph(plain.decides[role](maker, roles.length > 1 ? words.enumerate(its) : ""));
  };
  const optional = services.filter(({ kind }) => kind === "optional").map(({ name }) => name);
  return {
    id: "title",
    heading: plain.title(names),
    level: 1,
    blocks: [
      paragraph(plain.made(maker, names)),
      ...products.map(({ description }) => paragraph(description)),
      ...(roles.length > 0 ? roles : (["processor"] as const)).map(decides),
      ...(optional.length > 0 ? [paragraph(plain.optional(words.enumerate(optional)))] : []),
    ],
  };
}

function data(row: DeclaredData, { messages, words, insert, plain }: Reader): OutlineFact {
  const { insertOutline: texts } = messages;
  const { label, description } = plain.categories[row.category];
  const { retention } = row;
  const services = insert.services.filter(({ id }) => row.services?.includes(id));
  const isOptional = services.length > 0 && services.every(({ kind }) => kind === "optional");
  return {
    label,
    values: [
      row.explanation ?? description,
      row.subjects && plain.about(words.subjects(row.subjects)),
      retention ? keptInWords(retention, words) : texts.notStated,
      isOptional && plain.optional(words.enumerate(services.map(({ name }) => name))),
    ].filter(isSaid),
  };
}

const isSaid = (text: string | false | undefined): text is string => Boolean(text);

/** What the supplier says itself is plainer than what follows from the term. */
const keptInWords = (retention: DeclaredRetention, { kept }: InsertWords) =>
  retention.kind === "criteria"
    ? retention.explanation
    : (retention.explanation ?? kept(retention));

function locations({ insert, messages, words, plain }: Reader): readonly OutlineFact[] {
  const { locations: kinds } = messages.insertOutline;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const here = insert.locations.filter((location) => location.kind === kind);
    const values = here.map((location) => words.place(location, plain.transfers));
    return values.length > 0 ? [{ label: kinds[kind], values: [...new Set(values)] }] : [];
  });
}

function subprocessors({ insert, words, plain }: Reader): readonly OutlineBlock[] {
  const facts = insert.subprocessors.map(
    ({ name, service, countries, accessFrom = [], transfer }) => {
      const places = [...new Set([...countries, ...accessFrom])].map(words.country);
      return {
        label: name,
        values: [service, places.join(", "), transfer && plain.transfers[transfer.kind]].filter(
          isSaid,
        ),
      };
    },
  );
  return facts.length > 0
    ? [{ kind: "facts", facts }]
    : [{ kind: "paragraph", text: plain.noSubprocessors }];
}
