import { paragraph } from "../../../documents/outline/paragraph.ts";
import { contactBlocks } from "../contact-blocks.ts";
import type { OutlineMessages } from "../insert-messages.ts";
import type { InsertOutline, OutlineBlock, OutlineSection } from "../insert-outline.ts";
import { insertWords } from "../insert-words.ts";
import { dataFacts } from "./data-facts.ts";
import { introduction } from "./introduction.ts";
import { placeBlocks } from "./place-blocks.ts";
import { inOwnWords, isSaid, type PlainDesk } from "./plain-desk.ts";
import { receiverBlocks } from "./receiver-blocks.ts";

/** The insert for parents or pupils: questions as headings, no terms of art, nothing that only a board needs. */
export function outlineInPlainWords(
  given: Omit<PlainDesk, "words"> & { readonly messages: OutlineMessages },
): InsertOutline {
  const desk = { ...given, words: insertWords(given.messages) };
  const { insert, plain } = desk;
  const { headings, notStated } = plain;
  const section = (id: keyof typeof headings, blocks: OutlineSection["blocks"]) =>
    ({ id, heading: headings[id], level: 2, blocks }) as const;
  const facts = dataFacts(desk);
  return [
    introduction(desk),
    section("purposes", purposes(desk)),
    section("data", facts.length > 0 ? [{ kind: "facts", facts }] : [paragraph(notStated.data)]),
    section("locations", placeBlocks(desk)),
    section("subprocessors", receiverBlocks(desk)),
    section("rights", [
      {
        kind: "list",
        items: [
          ...plain.rights,
          ...(insert.automation?.decisions === "yes" ? [plain.humanReview] : []),
        ],
      },
    ]),
    section("contact", contact(desk)),
  ];
}

function purposes(desk: PlainDesk): readonly OutlineBlock[] {
  const { insert, plain } = desk;
  const items = insert.purposes.map((purpose) =>
    [
      purpose.code !== "own" && plain.purposes[purpose.code],
      inOwnWords(desk, purpose.specification, purpose.plain),
    ]
      .filter(isSaid)
      .join(": "),
  );
  return [
    items.length > 0 ? { kind: "list", items } : paragraph(plain.notStated.purposes),
    ...[...automation(desk), ...research(desk)].map(paragraph),
  ];
}

function automation(desk: PlainDesk): readonly string[] {
  const { insert, plain } = desk;
  if (!insert.automation) return [];
  const { profiling, decisions, explanation, plain: own } = insert.automation;
  return [
    profiling === "yes" && plain.automation.profiling,
    decisions === "yes" && plain.automation.decisions,
    decisions === "no" && plain.automation.noDecisions,
    inOwnWords(desk, explanation, own),
  ].filter(isSaid);
}

function research(desk: PlainDesk): readonly string[] {
  const { use = "unknown", explanation, plain: own } = desk.insert.research ?? {};
  return [use !== "unknown" && desk.plain.research[use], inOwnWords(desk, explanation, own)].filter(
    isSaid,
  );
}

function contact({ insert, plain, words }: PlainDesk): readonly OutlineBlock[] {
  const officer = insert.dataProtectionOfficer;
  return [
    ...contactBlocks(insert.contact, plain.notStated.contact),
    ...(officer
      ? [paragraph(plain.officer(officer.name)), ...contactBlocks(officer, "", { isNamed: true })]
      : []),
    paragraph(plain.version(insert.version, insert.lastModified && words.day(insert.lastModified))),
  ];
}
