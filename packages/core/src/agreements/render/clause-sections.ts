import type { DocumentBlock, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { AgreementTexts } from "../agreement-texts.ts";
import type { AgreementClause } from "../clause/clause.ts";
import { provisionCodes } from "../clause/provision-code.ts";
import type { RenderDesk } from "./render-desk.ts";

/** The clauses, numbered as they stand in this document: which number a model gives them is only said. */
export function clauseSections(desk: RenderDesk): readonly DocumentSection[] {
  const { agreements: texts } = desk.messages;
  return desk.agreement.clauses.map((clause, index) => ({
    heading: texts.clauses[clause.id],
    number: index + 1,
    blocks: clauseBlocks(clause, desk),
  }));
}

function clauseBlocks(clause: AgreementClause, desk: RenderDesk): readonly DocumentBlock[] {
  const { agreements } = desk.messages;
  const { texts } = desk;
  const { reference, says, readInFull, text } = clause;
  const sentences = [
    ...provisionCodes
      .filter((code) => says?.includes(code))
      .map((code) => agreements.provisions[code]),
    ...termSentences(clause, agreements),
    ...(text === undefined ? [] : [text]),
  ];
  const note = (said: string): DocumentBlock => ({ kind: "note", text: said });
  return [
    ...(reference === undefined
      ? []
      : [{ kind: "paragraph" as const, text: texts.printedAs(reference) }]),
    ...(sentences.length > 0 ? [{ kind: "provisions" as const, items: sentences }] : []),
    ...(sentences.length === 0 ? [note(texts.notNoted)] : []),
    ...(sentences.length > 0 && (readInFull === "no" || says === undefined)
      ? [note(texts.mayBeMore)]
      : []),
  ];
}

function termSentences(clause: AgreementClause, { terms }: AgreementTexts): readonly string[] {
  switch (clause.id) {
    case "breach":
      return clause.terms ? [terms.breach(clause.terms)] : [];
    case "sub-processors":
      return clause.terms ? [terms.subProcessors(clause.terms)] : [];
    case "retention-destruction":
      return clause.terms ? terms.destruction(clause.terms) : [];
    case "security-control":
      return clause.terms ? [terms.control(clause.terms)] : [];
    default:
      return [];
  }
}
