import type { BreachReport } from "@bijsluiter/core/breaches";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { version } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  completeReport,
  followUpReport,
  incompleteReport,
} from "../../../core/test/breach-reports.ts";
import { fillIn, fillInAll } from "../../test/fill-in.ts";
import { BijsluiterProvider, WholeReportForm, type WholeReportFormProps } from "../index.ts";
import { breachReport as en } from "../locales/en/index.ts";
import { breachReport as nl } from "../locales/nl/index.ts";
import { factsToAnswers } from "./answers/facts-to-answers.ts";

const now = () => "2026-11-20T16:00:00+01:00";
const filled = factsToAnswers(completeReport as never);
const received = { ok: true, reference: "DL-2026-0001", receivedAt: now() } as const;

function open(props: Partial<WholeReportFormProps> = {}) {
  const submit = vi.fn<WholeReportFormProps["submit"]>(async () => received);
  const view = render(
    <BijsluiterProvider now={now}>
      <WholeReportForm texts={nl} submit={submit} {...props} />
    </BijsluiterProvider>,
  );
  return { ...view, submit, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const question = (name: string) => screen.findByRole("heading", { name, level: 2 });
const summary = () => screen.getByRole("heading", { name: nl.forms.errorSummary });

const textOf = (file: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file ?? new Blob());
  });

const { REACT_MAJOR } = process.env;
it(`runs on React ${REACT_MAJOR}`, () => {
  expect(version.split(".")[0]).toBe(REACT_MAJOR);
});

it("needs no provider: it has the real clock, and takes no files", () => {
  render(<WholeReportForm texts={nl} submit={vi.fn()} />);
  expect(screen.getByText("Stap 1 van 11")).toBeVisible();
});

describe("a report by keyboard and mouse", () => {
  it("goes from mistakes, by the summary, to a receipt", async () => {
    const { user, submit } = open();
    expect(screen.getByText("Stap 1 van 11")).toBeVisible();
    expect(document.body).toHaveFocus();

    await user.click(button("Verder"));
    expect(summary().closest(".bijsluiter-error-summary")).toHaveFocus();
    const link = screen.getByRole("link", { name: nl.breachReport.fix["incident.kind"] });
    link.focus();
    await user.keyboard("{Enter}");
    const kinds = screen.getByRole("radiogroup", { name: nl.breachReport.asks["incident.kind"] });
    const [first] = within(kinds).getAllByRole("radio");
    expect(first).toHaveFocus();
    expect(kinds).toBeInvalid();
    expect(kinds).toHaveAccessibleDescription(
      expect.stringContaining(nl.breachReport.fix["incident.kind"]),
    );

    await user.type(
      screen.getByRole("textbox", { name: nl.breachReport.asks["incident.summary"] }),
      "Een lijst met toetsscores ging naar de verkeerde school.",
    );
    await user.click(screen.getByRole("radio", { name: /^E-mail of bericht/ }));
    await user.click(screen.getByRole("radio", { name: /^Werkwijze/ }));
    const narrative = screen.getByRole("textbox", { name: "Hoe is het gebeurd?" });
    await user.type(narrative, "Per ongeluk");
    await user.click(screen.getByRole("radio", { name: /Nog niet bekend.*Hoe is het gebeurd/ }));
    expect(narrative).toHaveValue("");
    await user.keyboard("{Tab}{Enter}");
    expect(await question(nl.breachReport.questions.timeline)).toHaveFocus();

    fillInAll(filled, "Verder");
    expect(await question(nl.breachReport.questions.check)).toHaveFocus();
    await user.click(button("Melding versturen"));
    expect(await question(nl.breachReport.receipt.heading)).toHaveFocus();
    expect(screen.getByText("DL-2026-0001")).toBeVisible();
    const [report, options] = submit.mock.calls[0] ?? [];
    expect(report).toMatchObject({ kind: "incomplete", notKnownYet: ["incident.narrative"] });
    expect(options?.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
    expect(options?.signal.aborted).toBe(false);
  });

  it("changes an answer from the check, and comes back to it", async () => {
    const { user, submit } = open();
    fillInAll(filled, "Verder");
    await user.click(button("Wijzigen: Om wie het gaat"));
    expect(await question(nl.breachReport.questions.people)).toHaveFocus();
    const number = screen.getByRole("textbox", { name: "Aantal" });
    await user.clear(number);
    await user.type(number, "1.085{Enter}");
    expect(await question(nl.breachReport.questions.check)).toHaveFocus();
    expect(screen.getByText("1.085")).toBeVisible();
    await user.click(button("Melding versturen"));
    expect(submit.mock.calls[0]?.[0]).toEqual({
      ...completeReport,
      people: { categories: ["pupil"], count: { kind: "exact", value: 1085 } },
      // A row has a name and an address; its number was never asked.
      boards: {
        affected: [{ name: "Stichting De Wilgen", email: "privacy@dewilgen.example" }],
      },
    });
  });

  it("keeps what was filled in when one goes back", async () => {
    const { user } = open();
    fillIn(filled);
    await user.click(button("Verder"));
    expect(screen.getByText("Stap 2 van 11")).toBeVisible();
    await user.type(screen.getAllByLabelText("Uur")[0] as HTMLElement, "14");
    await user.click(button("Terug"));
    expect(await question(nl.breachReport.questions.incident)).toHaveFocus();
    expect(
      screen.getByRole("textbox", { name: nl.breachReport.asks["incident.summary"] }),
    ).toHaveValue(completeReport.incident.summary);
    await user.click(button("Verder"));
    expect(screen.getAllByLabelText("Uur")[0]).toHaveValue("14");
  });

  it("adds and removes boards, and the focus goes along", async () => {
    const { user } = open();
    while (screen.queryByRole("button", { name: "Nog een bestuur" }) === null) {
      fillIn(filled);
      await user.click(button("Verder"));
    }
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Wilgen");
    await user.click(button("Nog een bestuur"));
    const second = within(screen.getByRole("group", { name: "Bestuur 2" }));
    await waitFor(() => expect(second.getByRole("textbox", { name: "Naam" })).toHaveFocus());
    await user.keyboard("Noorderlicht");
    await user.click(button("Verder"));
    expect(screen.getAllByRole("link", { name: nl.breachReport.fix.email })).toHaveLength(2);
    await user.click(button("Bestuur 1 verwijderen"));
    const only = within(screen.getByRole("group", { name: "Bestuur 1" }));
    expect(only.getByRole("textbox", { name: "Naam" })).toHaveValue("Noorderlicht");
    await waitFor(() => expect(only.getByRole("textbox", { name: "Naam" })).toHaveFocus());
  });

  it("asks which hour where October has it twice, and refuses the hour that March lacks", async () => {
    const { user } = open();
    fillIn(filled);
    await user.click(button("Verder"));
    const found = within(
      screen.getByRole("group", { name: nl.breachReport.asks["timeline.discoveredAt"] }),
    );
    const fill = (label: string, value: string) =>
      fireEvent.input(found.getByLabelText(label), { target: { value } });
    for (const [label, value] of [
      ["Dag", "29"],
      ["Maand", "3"],
      ["Jaar", "2026"],
      ["Uur", "2"],
      ["Minuut", "30"],
    ] as const)
      fill(label, value);
    await user.click(button("Verder"));
    expect(
      screen.getByRole("link", { name: nl.breachReport.errors["no-such-hour"]({}) }),
    ).toBeVisible();
    fill("Dag", "25");
    fill("Maand", "10");
    const which = screen.getByRole("radiogroup", { name: nl.forms.whichHour });
    await user.click(button("Verder"));
    await user.click(screen.getByRole("link", { name: nl.breachReport.errors["which-hour"]({}) }));
    expect(within(which).getByRole("radio", { name: /zomertijd/ })).toHaveFocus();
  });
});

describe("the page around the form", () => {
  it("keeps its title, unless the form is asked to name its pages", async () => {
    document.title = "Leerplein";
    const plain = open();
    await plain.user.click(button("Verder"));
    expect(document.title).toBe("Leerplein");
    plain.unmount();
    sessionStorage.clear();

    const { user, unmount } = open({ documentTitle: "Datalek melden" });
    expect(document.title).toBe("Wat is er gebeurd? – Datalek melden");
    await user.click(button("Verder"));
    expect(document.title).toBe("Fout: Wat is er gebeurd? – Datalek melden");
    unmount();
    expect(document.title).toBe("Leerplein");
  });

  it("tells at the same place of every page whom to ask", async () => {
    const { user } = open({ help: "Bel 030 000 00 00" });
    const place = () => screen.getByText("Bel 030 000 00 00").previousElementSibling?.className;
    const first = place();
    fillIn(filled);
    await user.click(button("Verder"));
    expect(place()).toBe(first);
  });
});

describe("sending", () => {
  it("keeps the answers when the network fails, and tries again with the same key", async () => {
    const submit = vi
      .fn<WholeReportFormProps["submit"]>()
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockResolvedValueOnce(received);
    const { user } = open({ submit });
    fillInAll(filled, "Verder");
    await user.click(button("Melding versturen"));
    const said = await screen.findByText(nl.breachReport.problems["no-answer"]({}));
    expect(said.closest('[role="alert"]')).toBeVisible();
    expect(screen.getByText(completeReport.cause.description)).toBeVisible();
    await user.click(button("Melding versturen"));
    await question(nl.breachReport.receipt.heading);
    const keys = submit.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(keys[0]).toBe(keys[1]);
  });

  it("sends once, however often one presses, and says that it is busy", async () => {
    let answer: (value: typeof received) => void = () => undefined;
    const submit = vi.fn<WholeReportFormProps["submit"]>(
      () => new Promise((resolve) => (answer = resolve)),
    );
    const { user } = open({ submit });
    fillInAll(filled, "Verder");
    await user.dblClick(button("Melding versturen"));
    expect(submit).toHaveBeenCalledTimes(1);
    expect(screen.getByText(nl.breachReport.submitting)).toHaveAttribute("role", "status");
    expect(button("Melding versturen")).toHaveAttribute("aria-disabled", "true");
    await act(async () => answer(received));
    await question(nl.breachReport.receipt.heading);
  });

  it("stops sending when the form leaves the page", async () => {
    let signal: AbortSignal | undefined;
    const submit: WholeReportFormProps["submit"] = (_report, options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    };
    const view = render(
      <BijsluiterProvider now={now}>
        <WholeReportForm texts={nl} submit={submit} />
      </BijsluiterProvider>,
    );
    fillInAll(filled, "Verder");
    await userEvent.click(button("Melding versturen"));
    view.unmount();
    expect(signal?.aborted).toBe(true);
  });

  it("goes to the first page that the server refuses, then to the next, then back to the check", async () => {
    const submit = vi
      .fn<WholeReportFormProps["submit"]>()
      .mockResolvedValueOnce({
        ok: false,
        issues: [
          { code: "wrong-format", path: [{ key: "contact" }, "contactPoint", "email"] },
          { code: "not-an-option", path: ["data", "categories", 0], params: {} },
        ],
      })
      .mockResolvedValueOnce(received);
    const { user } = open({ submit });
    fillInAll(filled, "Verder");
    await user.click(button("Melding versturen"));
    await question(nl.breachReport.questions.data);
    expect(summary().closest(".bijsluiter-error-summary")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: nl.breachReport.fix["data.categories"] }));
    expect(
      screen.getByRole("checkbox", { name: nl.messages.dataCategoryLabels.contact.label }),
    ).toHaveFocus();
    await user.click(button("Verder"));
    await question(nl.breachReport.questions.contact);
    expect(screen.getByRole("link", { name: nl.breachReport.fix.email })).toBeVisible();
    await user.click(button("Verder"));
    await question(nl.breachReport.questions.check);
    await user.click(button("Melding versturen"));
    await question(nl.breachReport.receipt.heading);
  });

  it.each([[[]], [[{ path: [] }]], [[{ code: "unknown-key", path: ["elsewhere"] }]]])(
    "says in words that the report was refused: %j",
    async (issues) => {
      const { user } = open({ submit: async () => ({ ok: false, issues }) });
      fillInAll(filled, "Verder");
      await user.click(button("Melding versturen"));
      expect(await screen.findByText(nl.breachReport.fix.report)).toBeVisible();
      expect(screen.queryByRole("link")).toBeNull();
    },
  );
});

it("turns to another language with every word, and keeps the answers", async () => {
  const form = (locale: typeof nl) => (
    <BijsluiterProvider now={now}>
      <WholeReportForm texts={locale} submit={vi.fn()} />
    </BijsluiterProvider>
  );
  const { rerender } = render(form(nl));
  fillIn({ "incident.summary": ["Een lijst met toetsscores."] });
  await userEvent.click(button("Verder"));
  rerender(form(en));
  expect(screen.getByRole("link", { name: en.breachReport.fix["incident.kind"] })).toBeVisible();
  expect(
    screen.getByRole("textbox", { name: en.breachReport.asks["incident.summary"] }),
  ).toHaveValue("Een lijst met toetsscores.");
});

describe("what is known beforehand", () => {
  it("fills in defaults, and gives boards to tick", async () => {
    const { user, submit } = open({
      boards: [
        { name: "Stichting De Wilgen", email: "privacy@dewilgen.example" },
        { name: "Scholengroep Noorderlicht", email: "fg@noorderlicht.example" },
      ],
      defaultFacts: {
        incident: { product: "Leerplein Toetsen" },
        contact: { reporter: completeReport.contact.reporter },
      },
    });
    expect(screen.getByRole("textbox", { name: /^In welk product/ })).toHaveValue(
      "Leerplein Toetsen",
    );
    const { "boards.affected.0.name": _name, ...others } = filled;
    while (screen.queryByRole("checkbox", { name: "Stichting De Wilgen" }) === null) {
      fillIn(others);
      await user.click(button("Verder"));
    }
    await user.click(screen.getByRole("checkbox", { name: "Scholengroep Noorderlicht" }));
    fillInAll(others, "Verder");
    await user.click(button("Melding versturen"));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      boards: { affected: [{ name: "Scholengroep Noorderlicht" }] },
      contact: { reporter: completeReport.contact.reporter },
    });
  });

  it("has browsers fill in the reporter, and not whom to ask", async () => {
    const { user } = open();
    while (
      screen.queryByRole("group", { name: nl.breachReport.asks["contact.reporter"] }) === null
    ) {
      fillIn(filled);
      await user.click(button("Verder"));
    }
    const reporter = within(
      screen.getByRole("group", { name: nl.breachReport.asks["contact.reporter"] }),
    );
    expect(reporter.getByRole("textbox", { name: "E-mailadres" })).toHaveAttribute(
      "autocomplete",
      "email",
    );
    await user.click(screen.getByRole("checkbox", { name: nl.breachReport.sameContact }));
    expect(screen.getAllByRole("textbox", { name: "E-mailadres" })).toHaveLength(1);
  });
});

describe("a follow-up", () => {
  const followUp = { reference: "DL-2026-0001", report: incompleteReport };

  it("asks what is new, offers what is open first, and sends only the news", async () => {
    const { user, submit } = open({ followUp });
    await question(nl.breachReport.questions.news);
    const groups = screen.getAllByRole("checkbox");
    expect(groups.map((box) => (box as HTMLInputElement).value).slice(0, 4)).toEqual([
      "people",
      "cause",
      "consequences",
      "incident",
    ]);
    expect(groups.slice(0, 3).every((box) => (box as HTMLInputElement).checked)).toBe(true);
    await user.type(screen.getByRole("textbox", { name: "Wat is er nieuw?" }), followUpReport.note);
    await user.click(button("Verder"));
    expect(screen.getByText("Stap 2 van 5")).toBeVisible();
    expect(screen.queryByRole("radio", { name: /Nog niet bekend/ })).toBeNull();
    const { people, cause, consequences } = completeReport;
    const news = factsToAnswers({ people, cause, consequences } as never);
    fillInAll(news, "Verder");
    await user.click(button("Melding versturen"));
    expect(submit.mock.calls[0]?.[0]).toEqual(followUpReport);
  });

  it("tells nothing when nothing was changed", async () => {
    const { user, submit } = open({ followUp });
    await user.type(screen.getByRole("textbox", { name: "Wat is er nieuw?" }), "Niets nieuws.");
    fillInAll({}, "Verder");
    await user.click(button("Melding versturen"));
    expect(submit).not.toHaveBeenCalled();
    expect(screen.getByText(nl.breachReport.errors["nothing-new"]({}))).toBeVisible();
  });

  it("walks along a group that is chosen later", async () => {
    const { user } = open({ followUp: { ...followUp, report: completeReport } });
    await user.type(screen.getByRole("textbox", { name: "Wat is er nieuw?" }), "Meer leerlingen.");
    await user.click(screen.getByRole("checkbox", { name: "Maatregelen" }));
    fillInAll({ "measures.taken": ["De school heeft alles gewist."] }, "Verder");
    for (const name of ["Terug", "Terug"]) await user.click(button(name));
    await user.click(screen.getByRole("checkbox", { name: "Om wie het gaat" }));
    await user.click(button("Verder"));
    await question(nl.breachReport.questions.people);
  });
});

describe("the receipt", () => {
  async function receive(props: Partial<WholeReportFormProps> = {}) {
    const opened = open(props);
    fillInAll(filled, "Verder");
    await opened.user.click(button("Melding versturen"));
    await question(nl.breachReport.receipt.heading);
    return opened;
  }

  it("says before when the board is told, from what the server knows", async () => {
    await receive({
      submit: async () => ({
        ...received,
        clockFacts: { processorEstablished: "2026-11-20T15:00:00+01:00", contractHours: 24 },
      }),
    });
    const list = screen.getByRole("heading", { name: "Wat gebeurt er nu?" }).nextElementSibling;
    expect(list).toHaveTextContent("uiterlijk zaterdag 21 november 2026 om 15:00 uur");
  });

  it("without the server's word promises no moment", async () => {
    await receive();
    expect(screen.getByText(nl.breachReport.receipt.steps.tellsSoon)).toBeVisible();
  });

  it("prints, downloads the report and offers a follow-up", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return "blob:made-up";
    };
    URL.revokeObjectURL = vi.fn();
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe("DL-2026-0001.json");
    });
    const onFollowUp = vi.fn();
    const onReceipt = vi.fn();
    const { user, submit } = await receive({ onFollowUp, onReceipt });
    await user.click(button(nl.breachReport.receipt.print));
    expect(print).toHaveBeenCalledOnce();
    await user.click(button(nl.breachReport.receipt.download));
    expect(click).toHaveBeenCalledOnce();
    const sent = submit.mock.calls[0]?.[0] as BreachReport;
    expect(JSON.parse(await textOf(file))).toEqual(sent);
    await user.click(button(nl.breachReport.receipt.followUp));
    expect(onFollowUp).toHaveBeenCalledWith({ ...received, report: sent });
    expect(onReceipt).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
