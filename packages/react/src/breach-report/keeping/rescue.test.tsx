import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import { fillIn } from "../../../test/fill-in.ts";
import { type BreachReportTexts, WholeReportForm } from "../../index.ts";
import { breachReport as nl } from "../../locales/nl/index.ts";
import { factsToAnswers } from "../answers/facts-to-answers.ts";

const { rescue, keep } = nl.breachReport;
let isBroken = false;
const fail = () => {
  throw new Error("A text that fails.");
};

beforeEach(() => {
  isBroken = false;
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** Words of which one fails once something was typed: inside a part, or in the hook that all parts share. */
const broken: readonly (readonly [string, BreachReportTexts])[] = [
  [
    "a part",
    {
      ...nl,
      forms: { ...nl.forms, step: (step, of) => (isBroken ? fail() : nl.forms.step(step, of)) },
    },
  ],
  [
    "the hook",
    {
      ...nl,
      breachReport: {
        ...nl.breachReport,
        get fix() {
          return isBroken ? fail() : nl.breachReport.fix;
        },
      },
    },
  ],
];

it.each(broken)("where %s fails, what was typed stays on screen", async (_what, texts) => {
  const view = render(<WholeReportForm texts={texts} submit={vi.fn()} help="Bel 030" />);
  fillIn(factsToAnswers(completeReport as never));
  fireEvent.input(screen.getByRole("textbox", { name: "Hoe is het gebeurd?" }), {
    target: { value: "" },
  });
  isBroken = true;
  await userEvent.click(screen.getByRole("button", { name: "Verder" }));
  expect(screen.getByRole("alert")).toHaveTextContent(rescue.heading);
  const box = screen.getByRole("textbox", { name: keep.answers });
  expect((box as HTMLTextAreaElement).value).toContain(completeReport.incident.summary);
  expect(screen.getByText("Bel 030")).toBeVisible();
  expect(view.container.querySelector(".bijsluiter-form")).toHaveAttribute("lang", "nl");

  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: rescue.again }));
  expect(
    await screen.findByRole("textbox", { name: nl.breachReport.asks["incident.summary"] }),
  ).toHaveValue(completeReport.incident.summary);
});

it("a widget without texts still tells its developer so", () => {
  expect(() => render(<WholeReportForm submit={vi.fn()} />)).toThrow("Give the widget `texts`");
});
