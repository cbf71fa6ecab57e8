import { outbound, piiKindLabels } from "@bijsluiter/core/messages/nl";
import type { OutboundTexts } from "@bijsluiter/core/outbound";
import type { OutboundTipTexts } from "../../outbound-tip/outbound-tip-texts.ts";

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (
  words: OutboundTexts,
  kinds: Readonly<Record<string, string>>,
): OutboundTipTexts => ({
  language: "nl",
  kinds,
  otherKind: "Een ander persoonsgegeven",
  words,
  headings: {
    allow: "Dit bericht kan weg",
    log: "Dit bericht kan weg, en dat wordt vastgelegd",
    warn: "Kijk nog eens naar dit bericht",
    encrypt: "Dit bericht gaat versleuteld weg",
    hold: "Dit bericht wacht op vrijgave",
    block: "Dit bericht gaat zo niet weg",
  },
  nothing: "Er is niets gevonden waarvoor een regel geldt.",
  wouldBe: (action) =>
    `De regels staan op proef. Anders was dit de uitkomst: ${action.toLowerCase()}.`,
  found: "Gevonden",
  times: (count) => `${count} keer`,
  notSearched: "Niet doorzocht",
  recipients: {
    caption: "Wat er per ontvanger gebeurt",
    recipient: "Ontvanger",
    action: "Wat er gebeurt",
  },
  override: {
    summary: "Klopt dit niet, of moet het toch?",
    kept: "Wat u kiest, wordt met uw naam vastgelegd.",
    reason: "Waarom moet dit zo worden verstuurd?",
    hint: "Schrijf geen persoonsgegevens in uw reden.",
    missing: "Geef een reden op.",
  },
});

/** Wat er met een bericht gebeurt voordat het weggaat. */
export const outboundTip: OutboundTipTexts = /* @__PURE__ */ textsOf(outbound, piiKindLabels);
