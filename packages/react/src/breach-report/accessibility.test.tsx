import { act, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport } from "../../../core/test/breach-reports.ts";
import { axeFindings } from "../../test/axe-findings.ts";
import { fillIn } from "../../test/fill-in.ts";
import { momentAnswers } from "../../test/moment-answers.ts";
import { BijsluiterProvider, WholeReportForm, type WholeReportFormProps } from "../index.ts";
import { breachReport as en } from "../locales/en/index.ts";
import { breachReport as nl } from "../locales/nl/index.ts";
import { factsToAnswers } from "./answers/facts-to-answers.ts";

const now = () => "2026-11-20T16:00:00+01:00";
const filled = factsToAnswers(completeReport as never);

function open(locale = nl, props: Partial<WholeReportFormProps> = {}) {
  document.documentElement.lang = "nl";
  document.title = "Datalek melden";
  render(
    <main>
      <h1>Datalek melden</h1>
      <BijsluiterProvider now={now} adapters={{ upload: () => Promise.reject() }}>
        <WholeReportForm
          texts={locale}
          submit={async () => ({ ok: true, reference: "DL-2026-0001", receivedAt: now() })}
          onFollowUp={() => undefined}
          {...props}
        />
      </BijsluiterProvider>
    </main>,
  );
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("axe finds nothing", () => {
  it("on any page, empty, with every error, filled in, and on the receipt", async () => {
    open();
    while (document.querySelector('[data-step="check"]') === null) {
      expect(await axeFindings()).toEqual([]);
      press("Verder");
      expect(await axeFindings()).toEqual([]);
      fillIn(filled);
      expect(await axeFindings()).toEqual([]);
      if (document.querySelector('[data-step="check"]') === null) press("Verder");
    }
    expect(await axeFindings()).toEqual([]);
    await act(async () => press(nl.breachReport.submit));
    await screen.findByText("DL-2026-0001");
    expect(await axeFindings()).toEqual([]);
  });

  it("in English, inside a Dutch page", async () => {
    open(en);
    press(en.forms.next);
    expect(await axeFindings()).toEqual([]);
  });

  it("when all that may be open is open", async () => {
    open();
    for (const radio of screen.getAllByRole("radio", { name: /Nog niet bekend/ }))
      fireEvent.click(radio);
    expect(await axeFindings()).toEqual([]);
  });

  it("where the hour must be chosen, or boards are ticked", async () => {
    open(nl, { boards: completeReport.boards.affected });
    fillIn(filled);
    press("Verder");
    fillIn({
      ...momentAnswers("timeline.discoveredAt", { day: "2026-10-25", time: "02:30" }),
    });
    press("Verder");
    expect(screen.getByRole("radiogroup", { name: nl.forms.whichHour })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it("in a follow-up, and when sending failed", async () => {
    open(nl, {
      followUp: { reference: "DL-2026-0001", report: incompleteReport },
      submit: () => Promise.reject(new Error("offline")),
    });
    expect(await axeFindings()).toEqual([]);
    fillIn({ "news.note": ["Het aantal is bekend."] });
    press("Verder");
    fillIn(factsToAnswers({ people: completeReport.people } as never));
    while (document.querySelector('[data-step="check"]') === null) press("Verder");
    await act(async () => press(nl.breachReport.submit));
    expect(screen.getByText(nl.breachReport.problems["no-answer"]({}))).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it("with a file that failed", async () => {
    open();
    while (document.querySelector('[type="file"]') === null) {
      fillIn(filled);
      press("Verder");
    }
    const files = [new File(["x"], "brief.pdf")];
    await act(async () =>
      fireEvent.change(screen.getByLabelText(nl.breachReport.files.choose), { target: { files } }),
    );
    expect(screen.getByText(nl.breachReport.errors["upload-failed"]({}))).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
