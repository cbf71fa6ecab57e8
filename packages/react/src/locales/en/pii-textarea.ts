import { piiConfidenceLabels, piiKindLabels } from "@bijsluiter/core/messages/en";
import type { PiiTextareaTexts } from "../../pii/textarea/pii-textarea-texts.ts";

/** Texts of `PiiTextarea`, in a module of their own, so that only apps that use them ship them. */
export const piiTextarea: PiiTextareaTexts = {
  language: "en",
  kinds: piiKindLabels,
  confidence: piiConfidenceLabels,
  found: (count, kinds) =>
    `${count === 1 ? "1 thing that looks" : `${count} things that look`} like personal data: ${kinds.join(", ")}.`,
  none: "Nothing found. Mind that this check does not see names.",
  scanning: "The text is being read…",
  findings: "What was found",
  place: (line, column) => `line ${line}, column ${column}`,
  show: "Show",
  redact: "Redact",
  redactAll: "Redact everything",
  more: (count) => `Show more (${count} left)`,
  replacement: (kind) => `[${kind}]`,
};
