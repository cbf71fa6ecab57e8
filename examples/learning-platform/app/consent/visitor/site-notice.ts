import type { Language } from "../../../shared/languages.ts";

/** What any visitor is told before the choice, a pupil too: it says neither u nor je. `/toestemming` shows it as it is here. */
export const siteNoticeText: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "Leerplein Media B.V. vraagt toestemming voor twee dingen. Zonder een ja gebeurt geen van beide, en de site werkt dan net zo goed.",
    "Bezoek tellen: we tellen op onze eigen server welke pagina op welke dag wordt gelezen. We bewaren daarbij niets over wie er leest of op welke computer. Na dertien maanden wissen we de tellingen.",
    "Filmpjes van FilmPlein: een filmpje komt van een ander bedrijf. FilmPlein ziet dan het internetadres, en welk filmpje open gaat.",
    "De keuze staat in een cookie in deze browser en geldt zes maanden. Alsnog nee zeggen kan altijd, met de keuzeknop onder aan elke pagina.",
  ],
  en: [
    "Leerplein Media B.V. asks your consent for two things. Without your yes neither happens, and the site works just as well.",
    "Counting visits: we count on our own server which page is read on which day. We keep nothing about you or your computer with it. The counts go after thirteen months.",
    "Videos of FilmPlein: a video comes from another company. FilmPlein then sees your internet address and which video you open.",
    "Your choice is in a cookie in this browser and holds for six months. You can withdraw it at any time, with ‘Your consent’ at the foot of every page.",
  ],
};

/** `noticeHash` of the text, its paragraphs with a blank line between; a test holds them against each other. */
export const siteNoticeHash: Readonly<Record<Language, string>> = {
  nl: "32664eb2a790985537e7b6c18a596adc43a02388e5239ce9b71228e309e859c3",
  en: "c69d177c42f4a5e6ae702894dd96707ee7ac9a6af787cfe1018b18dd1e4f621c",
};
