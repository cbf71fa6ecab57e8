/** What everybody asks: two purposes, and one that needs no consent. */
export const asked = [
  {
    id: "statistics",
    title: "Bezoek tellen",
    description: "We tellen welke bladzijden worden gelezen.",
  },
  { id: "video", title: "Filmpjes van FilmPlein", description: "FilmPlein ziet dan dat u kijkt." },
];
export const controller = "Leerplein Media B.V.";
export const privacyUrl = "https://leerplein.example/privacy";
