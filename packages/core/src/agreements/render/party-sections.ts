import { mailLink } from "../../documents/links/mail-link.ts";
import type { DocumentBlock, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { Mandate, Representative } from "../party/representative.ts";
import { factsBlock } from "./facts-block.ts";
import type { RenderDesk } from "./render-desk.ts";

/** Who agrees, and why. */
export function partySections(desk: RenderDesk): readonly DocumentSection[] {
  const { headings } = desk.texts;
  return [
    {
      heading: headings.parties,
      blocks: [],
      sections: [
        { heading: headings.board, blocks: [boardFacts(desk)] },
        { heading: headings.supplier, blocks: [supplierFacts(desk)] },
      ],
    },
    { heading: headings.background, blocks: background(desk) },
  ];
}

function boardFacts(desk: RenderDesk): DocumentBlock {
  const { labels, numberSchemes } = desk.texts;
  const { name, legalForm, administrationNumber, address, email, representative, mandates } =
    desk.agreement.controller;
  const { scheme, value } = administrationNumber;
  return factsBlock([
    [labels.name, name],
    [labels.legalForm, legalForm],
    [labels.number, `${numberSchemes[scheme]} ${value}`],
    [labels.address, address && desk.words.address(address)],
    [labels.email, mailLink(email)],
    ...people(desk, representative, mandates),
  ]);
}

function supplierFacts(desk: RenderDesk): DocumentBlock {
  const { labels, numberSchemes, supplierKinds } = desk.texts;
  const { name, kind, legalForm, kvk, address, email, representative, mandates } =
    desk.agreement.processor;
  return factsBlock([
    [labels.name, name],
    [labels.legalForm, legalForm],
    [labels.kind, supplierKinds[kind]],
    [labels.number, kvk && `${numberSchemes.kvk} ${kvk}`],
    [labels.address, address && desk.words.address(address)],
    [labels.email, email && mailLink(email)],
    ...people(desk, representative, mandates),
  ]);
}

function people(
  { texts }: RenderDesk,
  representative: Representative | undefined,
  mandates: readonly Mandate[] = [],
): readonly (readonly [string, string | readonly string[] | undefined])[] {
  const named = ({ name, function: role }: Representative) => `${name}, ${role}`;
  return [
    [texts.labels.representative, representative && named(representative)],
    [
      texts.labels.mandates,
      mandates.map(
        (person) => `${named(person)} (${person.may.map((act) => texts.may[act]).join(", ")})`,
      ),
    ],
  ];
}

function background({ agreement, messages, texts, words }: RenderDesk): readonly DocumentBlock[] {
  const { underlyingAgreement, covenant, term } = agreement;
  const sentences = [
    texts.reason,
    underlyingAgreement &&
      texts.underlying(words.day(underlyingAgreement.date), underlyingAgreement.description),
    covenant && texts.covenantRoles[covenant.role](covenant.version),
    ...(term ? messages.agreements.terms.term(term, words) : []),
  ];
  return sentences
    .filter((text) => text !== undefined)
    .map((text) => ({ kind: "paragraph", text }));
}
