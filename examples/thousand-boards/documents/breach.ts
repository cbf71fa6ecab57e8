import { type FirstReport, notKnownYetFields } from "@bijsluiter/core/breaches";
import { boardName, mailAddress } from "../platform/boards.ts";

/** The breach that hits every board. */
export const breach = "LEK-2026-0042";

/** What each board calls it: a reference of its own, since one board never learns of another. */
export const referenceOf = (board: string): string => `${breach}-${board}`;

const contact = { name: "Servicedesk", email: "servicedesk@leerplein.example" };

/** What is known of it, for the register entry of one board. */
export function reportFor(board: string): FirstReport {
  return {
    kind: "incomplete",
    incident: {
      summary: "Een sleutel van de opslag stond een nacht lang in een openbaar logboek.",
    },
    timeline: { discoveredAt: "2026-07-31T18:30:00+02:00", discovery: "processor-detected" },
    boards: { affected: [{ name: boardName(board), email: mailAddress(board) }] },
    contact: { reporter: contact, contactPoint: contact },
    notKnownYet: notKnownYetFields.filter((field) => field !== "boards.affected"),
  };
}
