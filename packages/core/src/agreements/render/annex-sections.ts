import {
  type OutlineBlock,
  type OutlineText,
  outlineForBoard,
  type PrivacyInsert,
} from "../../inserts/index.ts";
import type { DocumentBlock, DocumentSection } from "../../shared/document/document-outline.ts";
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
  return {
    blocks: (title?.blocks ?? []).map(blockOf),
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(blockOf) })),
  };
}

const plain = (text: OutlineText) => (typeof text === "string" ? text : text.text);

function blockOf(block: OutlineBlock): DocumentBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", text: plain(block.text) };
    case "list":
      return { kind: "list", items: block.items.map(plain) };
    case "facts":
      return {
        kind: "facts",
        rows: block.facts.map(({ label, values }) => ({ label, values: values.map(plain) })),
      };
    case "table":
      return {
        kind: "table",
        caption: block.caption,
        header: block.columns,
        rows: block.rows.map((row) => row.map((cell) => cell.map(plain).join("\n"))),
      };
  }
}

function keptElsewhere(annex: DocumentPart, { texts }: RenderDesk): readonly DocumentBlock[] {
  const { title, version, url, sha256 } = annex;
  return [
    { kind: "paragraph", text: texts.kept(title, version) },
    factsBlock([
      [texts.labels.url, url],
      [texts.labels.hash, sha256],
    ]),
  ];
}
