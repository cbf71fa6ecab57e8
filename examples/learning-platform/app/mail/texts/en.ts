import type { InboxTexts } from "./inbox-texts.ts";

/** English. */
export const en: InboxTexts = {
  title: "Inbox of the boards",
  intro:
    "Here arrives what Leerplein mails to the boards. In this demo all mail stays inside this program.",
  empty: "There is no mail yet",
  emptyText: "As soon as a data breach is reported, the notice to the board arrives here.",
  from: "From",
  to: "To",
};
