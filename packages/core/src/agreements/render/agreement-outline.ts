import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
} from "../../documents/outline/document-outline.ts";
import type { AgreementDocumentMessages } from "../agreement-texts.ts";
import { modelOf } from "../document/agreement-model.ts";
import { textHash } from "../life-cycle/text-hash.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import { agreementWords } from "./agreement-words.ts";
import { annexSections } from "./annex-sections.ts";
import { clauseSections } from "./clause-sections.ts";
import { closingSections } from "./closing-sections.ts";
import { factsBlock } from "./facts-block.ts";
import { partySections } from "./party-sections.ts";
import type { RenderDesk } from "./render-desk.ts";

/** A checked agreement as headings and blocks: what Markdown, HTML and Word are written from. */
export function agreementOutline(
  agreement: ProcessingAgreement,
  messages: AgreementDocumentMessages,
): DocumentOutline {
  const texts = messages.agreements;
  const desk: RenderDesk = {
    agreement,
    messages,
    texts: texts.document,
    words: agreementWords(messages),
  };
  const sections: readonly DocumentSection[] = [
    ...partySections(desk),
    ...clauseSections(desk),
    ...closingSections(desk),
    ...annexSections(desk),
  ];
  return {
    language: texts.language,
    title: agreement.title ?? texts.document.title,
    reference: `${agreement.id} · ${agreement.version}`,
    author: agreement.processor.name,
    pageWords: texts.document.page,
    contents: texts.document.contents,
    blocks: opening(desk),
    sections,
  };
}

function opening({ agreement, messages, texts, words }: RenderDesk): readonly DocumentBlock[] {
  const { id, version, drawnUpOn, model } = agreement;
  const { labels } = texts;
  const name = messages.agreements.models[model];
  const unread = model !== "own" && modelOf(model)?.basis.verifiedOn === null;
  return [
    { kind: "note", text: texts.ownWords },
    ...(unread ? ([{ kind: "note", text: texts.modelNotRead(name) }] as const) : []),
    factsBlock([
      [labels.reference, id],
      [labels.version, version],
      [labels.drawnUpOn, words.day(drawnUpOn)],
      [labels.model, name],
      [labels.hash, textHash(agreement)],
    ]),
  ];
}
