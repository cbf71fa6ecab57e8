import type { Language } from "../../../shared/languages.ts";

/** What the site asks consent for, or does without. */
export type SitePurpose = "statistics" | "film" | "session";

/** Title and description of each purpose by language; they are part of what is consented to. */
export const sitePurposeTexts: Readonly<
  Record<Language, Readonly<Record<SitePurpose, readonly [title: string, description: string]>>>
> = {
  nl: {
    statistics: ["Bezoek tellen", "We tellen wat er wordt gelezen, niet door wie."],
    film: [
      "Filmpjes van FilmPlein",
      "FilmPlein ziet dan het internetadres en wat er wordt bekeken.",
    ],
    session: ["Taal en rol onthouden", "Zonder dit weet de site niet meer wat er is gekozen."],
  },
  en: {
    statistics: ["Counting visits", "We count which pages are read, not by whom."],
    film: ["Videos of FilmPlein", "FilmPlein then sees your internet address and what you watch."],
    session: ["Remembering language and role", "Without it the site forgets what you chose."],
  },
};
