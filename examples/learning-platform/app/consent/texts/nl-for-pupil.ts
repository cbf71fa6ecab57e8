import type { ConsentTexts } from "./consent-texts.ts";
import { nl } from "./nl.ts";

/** Nederlands, voor een leerling: je en jij. */
export const nlForPupil: ConsentTexts = {
  ...nl,
  receipts: {
    ...nl.receipts,
    intro: "Hier zie je wat er is gevraagd, wat je koos en wanneer. Alleen jij ziet dit.",
    emptyText: "Zodra je iets kiest, staat het hier.",
    of: () => "voor jezelf",
  },
  receipt: {
    ...nl.receipt,
    title: "Je keuze",
    you: "Jij",
    text: "De uitleg die je las",
  },
};
