import type { FirstPageWords } from "../../breach-report/first/first-page-words.ts";
import { embed } from "../../locales/en/embed.ts";
import {
  incident,
  kindHint,
  kinds,
  notKnownYet,
  progress,
  summary,
  summaryHint,
} from "../../locales/en/first-page.ts";
import { forms } from "../../locales/en/forms.ts";

const words: FirstPageWords = {
  progress,
  notKnownYet,
  kinds,
  questions: { incident },
  hints: { "incident.kind": kindHint, "incident.summary": summaryHint },
  labels: { summary },
};

export const texts = { widget: { language: "en", forms, words }, embed };
