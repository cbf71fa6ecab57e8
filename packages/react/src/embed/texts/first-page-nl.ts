import type { FirstPageWords } from "../../breach-report/first/first-page-words.ts";
import { embed } from "../../locales/nl/embed.ts";
import {
  incident,
  kindHint,
  kinds,
  notKnownYet,
  progress,
  summary,
  summaryHint,
} from "../../locales/nl/first-page.ts";
import { forms } from "../../locales/nl/forms.ts";

const words: FirstPageWords = {
  progress,
  notKnownYet,
  kinds,
  questions: { incident },
  hints: { "incident.kind": kindHint, "incident.summary": summaryHint },
  labels: { summary },
};

export const texts = { widget: { language: "nl", forms, words }, embed };
