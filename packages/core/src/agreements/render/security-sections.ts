import { mailLink } from "../../documents/links/mail-link.ts";
import { pageLink } from "../../documents/links/page-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { DocumentBlock, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { SecurityAnnex } from "../annex/security-annex.ts";
import { factsBlock } from "./facts-block.ts";
import type { RenderDesk } from "./render-desk.ts";
import { tableBlock } from "./table-block.ts";

/** The annex on security; what it does not hold is left out. */
export function securitySections(
  security: SecurityAnnex,
  desk: RenderDesk,
): readonly DocumentSection[] {
  const { headings } = desk.texts;
  const { measures } = security;
  const sections: readonly DocumentSection[] = [
    {
      heading: headings.measures,
      blocks: measures.length > 0 ? [{ kind: "list", items: measures }] : [],
    },
    { heading: headings.classification, blocks: classification(security, desk) },
    { heading: headings.certificates, blocks: certificates(security, desk) },
    { heading: headings.incidents, blocks: incidents(security, desk) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function classification(
  { classification: rows, schemeVersion }: SecurityAnnex,
  { texts, agreement }: RenderDesk,
): readonly DocumentBlock[] {
  const { labels, levels, headings } = texts;
  if (rows.length === 0) return [];
  return [
    ...(schemeVersion ? [factsBlock([[labels.schemeVersion, schemeVersion]])] : []),
    tableBlock({
      caption: headings.classification,
      columns: [labels.product, labels.availability, labels.integrity, labels.confidentiality],
      rows: rows.map(({ product, availability, integrity, confidentiality }) => [
        product ?? agreement.processor.name,
        levels[availability],
        levels[integrity],
        levels[confidentiality],
      ]),
    }),
  ];
}

function certificates(
  { certificates: rows }: SecurityAnnex,
  { texts, words }: RenderDesk,
): readonly DocumentBlock[] {
  const { labels, headings } = texts;
  if (rows.length === 0) return [];
  return [
    tableBlock({
      caption: headings.certificates,
      columns: [labels.standard, labels.number, labels.scope, labels.validUntil, labels.url],
      rows: rows.map(({ standard, edition, number = "", scope = "", validUntil, url }) => [
        edition === undefined ? standard : `${standard}:${edition}`,
        number,
        scope,
        validUntil === undefined ? "" : words.day(validUntil),
        url === undefined ? "" : pageLink(url),
      ]),
    }),
  ];
}

function incidents(
  { incidentProcedure, incidentContact }: SecurityAnnex,
  { texts: { labels } }: RenderDesk,
): readonly DocumentBlock[] {
  const facts = factsBlock([
    [labels.monitoring, incidentProcedure?.monitoring],
    [labels.informing, incidentProcedure?.informing],
    [labels.contents, incidentProcedure?.contents],
    [
      labels.incidentContact,
      incidentContact && [
        [incidentContact.name, incidentContact.role].filter(Boolean).join(", "),
        mailLink(incidentContact.email),
        ...(incidentContact.phone === undefined ? [] : [phoneLink(incidentContact.phone)]),
      ],
    ],
  ]);
  return facts.facts.length > 0 ? [facts] : [];
}
