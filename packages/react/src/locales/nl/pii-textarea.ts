import { piiConfidenceLabels, piiKindLabels } from "@bijsluiter/core/messages/nl";
import type { PiiTextareaTexts } from "../../pii/textarea/pii-textarea-texts.ts";

/** Woorden van `PiiTextarea`, los van de andere: wie ze niet gebruikt, verstuurt ze niet. */
export const piiTextarea: PiiTextareaTexts = {
  language: "nl",
  kinds: piiKindLabels,
  confidence: piiConfidenceLabels,
  found: (count, kinds) =>
    `${count === 1 ? "1 ding dat" : `${count} dingen die`} op persoonsgegevens ${count === 1 ? "lijkt" : "lijken"}: ${kinds.join(", ")}.`,
  none: "Niets gevonden. Let op: namen ziet deze controle niet.",
  scanning: "We kijken de tekst na…",
  findings: "Wat er is gevonden",
  place: (line, column) => `regel ${line}, teken ${column}`,
  show: "Tonen",
  redact: "Onleesbaar maken",
  redactAll: "Alles onleesbaar maken",
  more: (count) => `Meer tonen (nog ${count})`,
  replacement: (kind) => `[${kind}]`,
};
