import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import {
  BijsluiterProvider,
  BreachReportForm,
  type FirstReportTexts,
  type FirstReportWords,
} from "../src/index.ts";

const NOW = "2026-11-30T10:05:00+01:00";
const boards = [
  { name: "Stichting De Wilgen", email: "privacy@dewilgen.example" },
  { name: "Scholengroep Noorderlicht", email: "fg@noorderlicht.example" },
];

/** The six questions as a page of a school shows them. */
const form = (texts: FirstReportTexts): ReactElement => (
  <BijsluiterProvider now={() => NOW}>
    <BreachReportForm
      texts={texts}
      boards={boards}
      defaultFacts={{
        contact: {
          reporter: { name: "Samira Ait", email: "samira@dewilgen.example" },
          contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" },
        },
      }}
      submit={async () => ({
        ok: true,
        reference: "DL-2026-0001",
        receivedAt: NOW,
        clockFacts: { processorEstablished: NOW, contractHours: 48 },
      })}
      onFollowUp={() => undefined}
    />
  </BijsluiterProvider>
);

const press = (role: "radio" | "checkbox" | "button", name: string | RegExp) =>
  fireEvent.click(screen.getByRole(role, { name }));
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } });

const answers: readonly ((words: FirstReportWords) => void)[] = [
  (words) => {
    press("radio", words.kinds["sent-by-mistake"]);
    type(words.labels.summary, "Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.");
  },
  (words) => press("radio", words.when.just),
  (words) => {
    press("checkbox", words.people.pupil);
    type(words.labels.count, "24");
  },
  (words) => press("checkbox", words.data["study-progress"]),
  (words) => {
    press("radio", new RegExp(`^${words.nothingDone.label}`));
    press("radio", words.no);
  },
  () => press("radio", "Stichting De Wilgen"),
];

/** Goes through the six questions, the check and the receipt, and looks at each page as it opens. */
export async function walkFirstReport(
  texts: FirstReportTexts,
  look: (container: HTMLElement) => Promise<void> | void,
): Promise<void> {
  const { container } = render(form(texts));
  for (const answer of answers) {
    await look(container);
    answer(texts.firstReport);
    press("button", texts.forms.next);
    await screen.findByText(texts.firstReport.draft.saved("10:05"));
  }
  await look(container);
  await act(async () => press("button", texts.firstReport.submit));
  await look(container);
}
