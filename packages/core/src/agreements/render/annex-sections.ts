import { pageLink } from "../../documents/links/page-link.ts";
import type { DocumentBlock, DocumentSection } from "../../documents/outline/document-outline.ts";
import { outlineForBoard, type PrivacyInsert } from "../../inserts/index.ts";
import type { AgreementAnnex, DocumentPart } from "../annex/agreement-annex.ts";
import { factsBlock } from "./facts-block.ts";
import type { RenderDesk } from "./render-desk.ts";
import { securitySections } from "./security-sections.ts";

/** The annexes: inserts as their own outline has them, security in full, what is kept elsewhere by name. */
export function annexSections(desk: RenderDesk): readonly DocumentSection[] {
  return desk.agreement.annexes.map((annex) => ({
    heading: desk.texts.annex(annex.label, titleOf(annex, desk)),
    onNewPage: true,
    ...contentOf(annex, desk),
  }));
}

function titleOf(annex: AgreementAnnex, { texts }: RenderDesk): string {
  if (annex.kind === "document") return annex.title;
  if (annex.kind === "security") return texts.security;
  return `${texts.insert} ${annex.insert.products.map(({ name }) => name).join(", ")}`;
}

function contentOf(
  annex: AgreementAnnex,
  desk: RenderDesk,
): Pick<DocumentSection, "blocks" | "sections"> {
  switch (annex.kind) {
    case "privacy-insert":
      return insertContent(annex.insert, desk);
    case "security":
      return { blocks: [], sections: securitySections(annex.security, desk) };
    case "document":
      return { blocks: keptElsewhere(annex, desk) };
  }
}

function insertContent(insert: PrivacyInsert, { messages }: RenderDesk) {
  const [title, ...sections] = outlineForBoard(insert, messages);
  return { blocks: title.blocks, sections };
}

function keptElsewhere(annex: DocumentPart, { texts }: RenderDesk): readonly DocumentBlock[] {
  const { title, version, url, sha256 } = annex;
  return [
    { kind: "paragraph", text: texts.kept(title, version) },
    factsBlock([
      [texts.labels.url, url && pageLink(url)],
      [texts.labels.hash, sha256],
    ]),
  ];
}
