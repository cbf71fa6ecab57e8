import { type BreachReport, firstReport as firstReportSchema } from "@bijsluiter/core/breaches";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import {
  BijsluiterProvider,
  BreachReportForm,
  type BreachReportFormProps,
  firstQuestions,
  type LeakedFile,
  type PiiReader,
} from "../../index.ts";
import * as en from "../../locales/en/index.ts";
import * as nl from "../../locales/nl/index.ts";
import { askFile } from "../../pii-reader/asking/ask-file.ts";

const NOW = "2026-11-20T16:00:00+01:00";
const KEY = "bijsluiter:breach-report:new";
const words = nl.firstReport.firstReport;
const boards = [
  { name: "Stichting De Wilgen", email: "privacy@dewilgen.example" },
  { name: "Scholengroep Noorderlicht", email: "fg@noorderlicht.example" },
];
const contactPoint = { name: "Leerplein Privacy", email: "privacy@leerplein.example" };
const reporter = { name: "Samira Ait", role: "Docent", email: "samira@dewilgen.example" };
const received = { ok: true, reference: "DL-2026-0001", receivedAt: NOW } as const;

function open(props: Partial<BreachReportFormProps> = {}, now = NOW) {
  const submit = vi.fn<BreachReportFormProps["submit"]>(async () => received);
  const view = render(
    <BijsluiterProvider now={() => now}>
      <BreachReportForm
        texts={nl.firstReport}
        submit={submit}
        boards={boards}
        defaultFacts={{ contact: { reporter, contactPoint } }}
        {...props}
      />
    </BijsluiterProvider>,
  );
  return { ...view, submit, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const next = () => fireEvent.click(button("Verder"));
const pick = (role: "radio" | "checkbox", name: string | RegExp) =>
  fireEvent.click(screen.getByRole(role, { name }));
const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } });
const heading = (name: string) => screen.findByRole("heading", { name, level: 2 });
const story = "Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.";

/** Each question with an answer, and on to the next. */
const answers: readonly (() => void)[] = [
  () => {
    pick("radio", words.kinds["sent-by-mistake"]);
    type(words.labels.summary, story);
  },
  () => pick("radio", words.when.just),
  () => {
    pick("checkbox", words.people.pupil);
    type(words.labels.count, "24");
  },
  () => pick("checkbox", words.data["study-progress"]),
  () => {
    pick("radio", /^Nog niets gedaan/);
    pick("radio", words.no);
  },
  () => pick("radio", "Stichting De Wilgen"),
];
function answerAll(upTo = answers.length) {
  for (const answer of answers.slice(0, upTo)) {
    answer();
    next();
  }
}

describe("six questions", () => {
  it("make a legal first report that leaves fourteen facts open", async () => {
    const { submit } = open();
    expect(screen.getByText("Vraag 1 van 6")).toBeVisible();
    answerAll();
    expect(await heading("Klopt alles?")).toHaveFocus();
    expect(screen.getByText(/14 vragen staan nog open/)).toBeVisible();
    await act(async () => fireEvent.click(button("Melding versturen")));
    await heading("Uw melding is binnen");
    const report = submit.mock.calls[0]?.[0] as BreachReport;
    expect(firstReportSchema.safeParse(report).success).toBe(true);
    expect(report).toEqual({
      kind: "incomplete",
      incident: { kind: "sent-by-mistake", summary: story },
      timeline: { discoveredAt: "2026-11-20T16:00:00+01:00", discovery: "controller-detected" },
      people: { categories: ["pupil"], count: { kind: "approximate", value: 24 } },
      data: { categories: ["study-progress"] },
      measures: { taken: "Nog niets gedaan." },
      boards: { affected: [boards[0]] },
      contact: { reporter, contactPoint },
      notKnownYet: [
        "incident.securityAspect",
        "incident.narrative",
        "timeline.awareAt",
        "timeline.occurred",
        "effect.effects",
        "effect.unintelligible",
        "data.records",
        "cause.origin",
        "cause.intent",
        "cause.description",
        "consequences.impacts",
        "consequences.severity",
        "consequences.description",
        "measures.planned",
      ],
    });
  });

  it("may all be left open but for the story and the moment", async () => {
    const { submit } = open();
    pick("radio", "Nog niet bekend");
    type(words.labels.summary, story);
    next();
    pick("radio", words.when.today);
    type("Uur", "14");
    type("Minuut", "05");
    next();
    for (const radio of screen.getAllByRole("radio")) fireEvent.click(radio);
    next();
    pick("radio", /Nog niet bekend/);
    next();
    pick("radio", /^Nog niet bekend Wat hebt/);
    pick("radio", "Nog niet bekend");
    next();
    pick("radio", /Nog niet bekend/);
    next();
    await heading("Klopt alles?");
    expect(screen.getByText(/20 vragen staan nog open/)).toBeVisible();
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      kind: "incomplete",
      timeline: { discoveredAt: "2026-11-20T14:05:00+01:00" },
      contact: { reporter, contactPoint },
    });
    expect(screen.getByText(/Wij zoeken uit van welke school/)).toBeVisible();
  });

  it("ask what a page gives only once the form is there", async () => {
    const { rerender } = open({ defaultFacts: { contact: { reporter } } });
    rerender(
      <BijsluiterProvider now={() => NOW}>
        <BreachReportForm
          texts={nl.firstReport}
          submit={async () => received}
          boards={boards}
          defaultFacts={{ contact: { reporter, contactPoint } }}
        />
      </BijsluiterProvider>,
    );
    answerAll();
    await heading(words.questions["contact-point"]);
  });

  it.each([
    [0, ["incident.kind", "incident.summary"]],
    [1, ["timeline.discoveredAt"]],
    [2, ["people.categories", "people.count"]],
    [3, ["data.categories"]],
    [4, ["measures.taken", "timeline.occurred"]],
    [5, ["boards.affected"]],
  ] as const)("say on page %i what is missing, and lead to it", (page, fields) => {
    open();
    answerAll(page);
    next();
    const links = screen.getAllByRole("link").map(({ textContent }) => textContent);
    expect(links).toEqual(fields.map((field) => words.fix[field]));
    for (const link of screen.getAllByRole("link")) {
      fireEvent.click(link);
      expect(document.activeElement?.tagName).toMatch(/INPUT|TEXTAREA/);
    }
  });

  it("say a moment that still has to come, and ask for the hour that October has twice", () => {
    open({}, "2026-10-26T09:00:00+01:00");
    answerAll(1);
    pick("radio", words.when.today);
    type("Uur", "23");
    next();
    expect(screen.getByRole("link")).toHaveTextContent("Deze tijd moet nog komen.");
    pick("radio", words.when.yesterday);
    type("Uur", "2");
    type("Minuut", "30");
    next();
    expect(screen.getByRole("link")).toHaveTextContent("Kies welk uur u bedoelt");
    pick("radio", /wintertijd/);
    next();
    expect(screen.getByText("Vraag 3 van 6")).toBeVisible();
  });

  it("know what “just now” meant an hour later, and another day", async () => {
    const first = open();
    answerAll(2);
    await waitFor(() => expect(sessionStorage.getItem(KEY)).toContain("16"));
    first.unmount();
    const { submit } = open({}, "2026-11-21T09:00:00+01:00");
    await screen.findByText("Vraag 3 van 6");
    fireEvent.click(button("Terug"));
    expect(screen.getByRole("radio", { name: words.when.yesterday })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Uur" })).toHaveValue("16");
    next();
    for (const answer of answers.slice(2)) {
      answer();
      next();
    }
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      timeline: { discoveredAt: "2026-11-20T16:00:00+01:00" },
    });
  });

  it("take what goes on for an estimate that begins when it was noticed", async () => {
    const { submit } = open();
    answerAll(4);
    type(words.questions.measures, "De ontvanger gebeld.");
    pick("radio", words.yes);
    next();
    pick("radio", /Nog niet bekend/);
    next();
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      timeline: { occurred: { kind: "ongoing", from: NOW, estimated: true } },
      measures: { taken: "De ontvanger gebeld." },
    });
  });

  it("never have an answer and “not known yet” at once, and give back what was typed", () => {
    open();
    answerAll(2);
    const count = screen.getByRole("textbox", { name: words.labels.count });
    const unknown = screen.getByRole("radio", { name: /Nog niet bekend.*Hoeveel/ });
    type(words.labels.count, "24");
    fireEvent.click(unknown);
    expect(count).toHaveValue("");
    expect(unknown).toBeChecked();
    fireEvent.click(unknown);
    expect(count).toHaveValue("24");
    expect(unknown).not.toBeChecked();
    fireEvent.click(unknown);
    type(words.labels.count, "3");
    expect(unknown).not.toBeChecked();
    const pupil = screen.getByRole("checkbox", { name: words.people.pupil });
    fireEvent.click(pupil);
    pick("radio", /Nog niet bekend.*Van wie/);
    expect(pupil).not.toBeChecked();
    fireEvent.click(pupil);
    expect(screen.getByRole("radio", { name: /Nog niet bekend.*Van wie/ })).not.toBeChecked();
  });

  it("show eight kinds of data, and the twenty-two others when asked", async () => {
    open();
    answerAll(3);
    expect(screen.getAllByRole("checkbox")).toHaveLength(8);
    fireEvent.click(button("Toon meer soorten"));
    expect(screen.getAllByRole("checkbox")).toHaveLength(30);
    await waitFor(() => expect(screen.getAllByRole("checkbox")[8]).toHaveFocus());
    expect(screen.queryByRole("button", { name: "Toon meer soorten" })).toBeNull();
  });

  it("lead from the check to any answer and back, also to who noticed it", async () => {
    const { user, submit } = open();
    answerAll();
    await user.click(button(`Wijzigen: ${words.questions.discovery}`));
    expect(await heading("Wie merkte het?")).toHaveFocus();
    pick("radio", words.discovery["external-party"]);
    next();
    expect(await heading("Klopt alles?")).toHaveFocus();
    expect(screen.getByText(words.discovery["external-party"])).toBeVisible();
    await user.click(button(`Wijzigen: ${words.questions["contact-point"]}`));
    await heading(words.questions["contact-point"]);
    await user.click(button("Terug"));
    await heading("Klopt alles?");
    await user.click(button("Melding versturen"));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ timeline: { discovery: "external-party" } });
  });

  it("ask who answers questions only where the supplier does not say so, and never fill in the reporter", async () => {
    open({ defaultFacts: { contact: { reporter } } });
    expect(screen.getByText("Vraag 1 van 7")).toBeVisible();
    answerAll();
    await heading(words.questions["contact-point"]);
    for (const box of screen.getAllByRole("textbox")) expect(box).toHaveValue("");
    next();
    expect(screen.getAllByRole("link")).toHaveLength(2);
  });

  it("are those that the page chooses; what it does not ask is open", async () => {
    const questions = firstQuestions.filter(({ id }) => id !== "people" && id !== "measures");
    const { submit } = open({ questions });
    expect(screen.getByText("Vraag 1 van 4")).toBeVisible();
    for (const at of [0, 1, 3, 5]) {
      answers[at]?.();
      next();
    }
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      notKnownYet: expect.arrayContaining(["people.count", "measures.taken"]),
    });
  });

  it("do not ask for a school where none can be chosen", () => {
    const submit = vi.fn();
    render(
      <BreachReportForm
        texts={nl.firstReport}
        submit={submit}
        defaultFacts={{ contact: { reporter, contactPoint } }}
      />,
    );
    answerAll(5);
    expect(screen.queryByText(words.labels.boards)).toBeNull();
    next();
    expect(screen.getByText("Klopt alles?")).toBeVisible();
  });

  it("have no finding of axe on any page, empty, wrong and filled in", async () => {
    open();
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    const findings = async () => (await axe.run(document.body, { rules })).violations;
    for (const answer of answers) {
      next();
      expect(await findings()).toEqual([]);
      answer();
      expect(await findings()).toEqual([]);
      next();
    }
    expect(await findings()).toEqual([]);
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(await findings()).toEqual([]);
  });
});

describe("a file and a text", () => {
  const list: LeakedFile = {
    categories: ["contact", "pgn-bsn", "religion"],
    records: 1200,
    people: 321,
    notes: [],
  };
  const reader = (change: Partial<PiiReader> = {}): PiiReader => {
    const readFile = change.readFile ?? (async () => list);
    return {
      readFile,
      hasNumbers: async (text) => /\d{9}/.test(text),
      askFile: (box, asked) => {
        const ending = new AbortController();
        askFile(box, { ...asked, readFile, texts: nl.leakedFile, signal: ending.signal });
        return () => ending.abort();
      },
      ...change,
    };
  };
  const choose = (user: ReturnType<typeof userEvent.setup>) =>
    user.upload(screen.getByLabelText(nl.leakedFile.label), new File(["x"], "lijst.csv"));
  const ticked = () =>
    screen
      .getAllByRole("checkbox", { checked: true })
      .map((box) => (box as HTMLInputElement).value);

  it("are not asked for and not read where the page has no reader", () => {
    open();
    answerAll(3);
    expect(document.querySelector('[type="file"]')).toBeNull();
  });

  it("are read on this computer: what a file holds is ticked, beside what was, and marked", async () => {
    const { user, submit } = open({ pii: reader() });
    answers[0]?.();
    next();
    answers[1]?.();
    next();
    pick("checkbox", words.people.pupil);
    fireEvent.click(screen.getAllByRole("radio", { name: /Nog niet bekend/ }).at(-1) as Element);
    next();
    pick("radio", /Nog niet bekend/);
    pick("checkbox", words.data.images);
    await choose(user);
    await screen.findByText(nl.leakedFile.found);
    expect(ticked()).toEqual(["contact", "images", "pgn-bsn", "religion"]);
    expect(screen.getByText("ongeveer 321 mensen", { exact: false })).toBeVisible();
    expect(screen.getAllByText(words.file.mark)).toHaveLength(2);
    type(words.labels.records, "1100");
    next();
    answers[4]?.();
    next();
    answers[5]?.();
    next();
    expect(screen.getByText("Ongeveer 321 mensen")).toBeVisible();
    expect(screen.getByText("1.100 regels met gegevens")).toBeVisible();
    expect(screen.getAllByText(words.file.mark)).toHaveLength(2);
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      data: {
        categories: expect.arrayContaining(["contact", "images"]),
        records: { kind: "exact", value: 1100 },
      },
      people: { count: { kind: "approximate", value: 321 } },
    });
  });

  it("never change a number that a person gave", async () => {
    const { user } = open({ pii: reader() });
    answerAll(3);
    await choose(user);
    await screen.findByText(nl.leakedFile.peopleKept);
    next();
    answers[4]?.();
    next();
    answers[5]?.();
    next();
    expect(screen.getByText("Ongeveer 24 mensen")).toBeVisible();
  });

  it.each<[string, () => ReturnType<PiiReader["readFile"]>, string]>([
    ["nothing", async () => ({ categories: [], notes: [] }), nl.leakedFile.nothing],
    ["what fails", () => Promise.reject(new Error("off")), nl.leakedFile.problems.failed],
    ...Object.entries(nl.leakedFile.problems).map(
      ([problem, text]): [string, () => ReturnType<PiiReader["readFile"]>, string] => [
        problem,
        async () => ({ problem: problem as "empty" }),
        text,
      ],
    ),
  ])("that hold %s leave the choice to the reporter", async (_what, readFile, text) => {
    const { user } = open({ pii: reader({ readFile }) });
    answerAll(3);
    await choose(user);
    await screen.findByText(text);
    expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
    answers[3]?.();
    next();
    expect(screen.getByText("Vraag 5 van 6")).toBeVisible();
  });

  it("that take long show how far they are, and can be stopped", async () => {
    let signal: AbortSignal | undefined;
    const { user } = open({
      pii: reader({
        readFile: (_file, options) => {
          signal = options.signal;
          options.onProgress?.(0.4);
          return new Promise((_resolve, reject) => {
            options.signal.addEventListener("abort", () => reject(options.signal.reason));
          });
        },
      }),
    });
    answerAll(3);
    await choose(user);
    expect(screen.getByRole("progressbar")).toHaveValue(0.4);
    await user.click(button(nl.leakedFile.cancel));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(nl.leakedFile.cancelled)).toHaveAttribute("role", "status");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByLabelText(nl.leakedFile.label)).toHaveFocus();
  });

  it("that are dropped are read, and the page stays", async () => {
    open({ pii: reader() });
    answerAll(3);
    const box = screen.getByLabelText(nl.leakedFile.label).parentElement as HTMLElement;
    expect(fireEvent.dragOver(box)).toBe(false);
    expect(box).toHaveAttribute("data-over");
    fireEvent.drop(box, { dataTransfer: { files: [new File(["x"], "lijst.csv")] } });
    await screen.findByText(nl.leakedFile.found);
    expect(box).not.toHaveAttribute("data-over");
  });

  it("with a number give a warning that stops nobody, and goes when the number goes", async () => {
    open({ pii: reader() });
    type(words.labels.summary, `${story} Zijn BSN is 111222333.`);
    expect(await screen.findByText(words.numbersSeen)).toHaveAttribute("role", "status");
    type(words.labels.summary, story);
    await waitFor(() => expect(screen.queryByText(words.numbersSeen)).toBeNull());
    answers[0]?.();
    next();
    expect(screen.getByText("Vraag 2 van 6")).toBeVisible();
  });

  it("that cannot be read cost the warning, never the form", async () => {
    const hasNumbers = vi.fn(() => Promise.reject(new Error("off")));
    open({ pii: reader({ hasNumbers }) });
    type(words.labels.summary, "Een nummer: 111222333.");
    await waitFor(() => expect(hasNumbers).toHaveBeenCalled());
    expect(screen.queryByText(words.numbersSeen)).toBeNull();
  });
});

describe("the receipt of the six questions", () => {
  it("says what happens now, with the last moment of the contract", async () => {
    const onFollowUp = vi.fn();
    open({
      submit: async () => ({
        ...received,
        clockFacts: { processorEstablished: NOW, contractHours: 72 },
      }),
      onFollowUp,
      onward: <a href="/">Naar Vandaag</a>,
    });
    answerAll();
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(screen.getByText("DL-2026-0001")).toBeVisible();
    expect(
      screen.getByText(/Dat gebeurt uiterlijk maandag 23 november 2026 om 16:00 uur\./),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Naar Vandaag" })).toBeVisible();
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    fireEvent.click(button(words.receipt.print));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
    fireEvent.click(button(words.receipt.followUp));
    expect(onFollowUp).toHaveBeenCalledOnce();
  });

  it("names no day where the contract names no hours", async () => {
    open();
    answerAll();
    await act(async () => fireEvent.click(button("Melding versturen")));
    expect(screen.getByText(words.receipt.steps.tellsSoon)).toBeVisible();
  });
});

describe("the length of the form", () => {
  it("is the whole one when asked, and for a follow-up with what is open first", async () => {
    const followUp = {
      reference: "DL-2026-0001",
      report: {
        kind: "incomplete",
        incident: { summary: story },
        timeline: { discoveredAt: NOW, discovery: "controller-detected" },
        contact: { reporter, contactPoint },
        notKnownYet: ["people.count"],
      },
    } as const;
    const whole = open({ texts: nl.wholeReport, length: "whole" });
    await screen.findByText("Stap 1 van 11");
    whole.unmount();
    sessionStorage.clear();
    open({ texts: nl.breachReport, followUp });
    await heading("Wat is er nieuw?");
    const [first] = within(
      screen.getByRole("group", { name: nl.breachReport.breachReport.news.groups }),
    ).getAllByRole("checkbox");
    expect(first).toHaveAttribute("value", "people");
  });

  it("says which texts are missing", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => open({ texts: undefined })).toThrow("`firstReport`");
    expect(() => open({ texts: nl.firstReport, length: "whole" })).toThrow("`wholeReport`");
    log.mockRestore();
  });

  it("speaks English too", () => {
    open({ texts: en.breachReport });
    expect(screen.getByText("Question 1 of 6")).toBeVisible();
    fireEvent.click(button("Continue"));
    expect(screen.getAllByRole("link")).toHaveLength(2);
  });
});

describe("a draft of an older version", () => {
  const draft = (step: string, given: object) =>
    JSON.stringify({
      version: 1,
      savedAt: "2026-11-20T15:30:00+01:00",
      content: {
        step,
        answers: given,
        checked: false,
        idempotencyKey: "key-of-the-first-tab",
        files: [],
      },
    });

  it("opens in the six questions where they can show all of it", async () => {
    sessionStorage.setItem(
      KEY,
      draft("timeline", {
        "incident.summary": [story],
        "incident.kind": ["sent-by-mistake"],
        "timeline.discoveredAt.day": ["2026-11-20"],
        "timeline.discoveredAt.time": ["14:05"],
      }),
    );
    open({ texts: nl.breachReport });
    await screen.findByText("Vraag 2 van 6");
    expect(screen.getByRole("radio", { name: words.when.today })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Uur" })).toHaveValue("14");
    fireEvent.click(button("Terug"));
    expect(screen.getByRole("textbox", { name: words.labels.summary })).toHaveValue(story);
  });

  it.each([
    [1, "contact", /^Vraag 6 van 6$/, "radio"],
    [2, "boards", /^Stap \d+ van 11$/, "checkbox"],
  ] as const)("of %i boards, on the page %s", async (count, step, progress, role) => {
    const chosen = boards.slice(0, count).map(({ name, email }) => `${name} <${email}>`);
    sessionStorage.setItem(KEY, draft(step, { "boards.affected": chosen }));
    open({ texts: nl.breachReport });
    await screen.findByText(progress);
    expect(await screen.findByRole(role, { name: "Stichting De Wilgen" })).toBeChecked();
  });

  it("opens in the whole form where it says more, and loses nothing", async () => {
    sessionStorage.setItem(
      KEY,
      draft("incident", {
        "incident.summary": [story],
        "incident.kind": ["phishing"],
        "incident.securityAspect.open": ["yes"],
        "incident.narrative": [completeReport.incident.narrative],
        "timeline.discoveredAt.day": ["2026-11-20"],
        "timeline.discoveredAt.time": ["14:05"],
      }),
    );
    open({ texts: nl.breachReport });
    await screen.findByText("Stap 1 van 11");
    const { asks } = nl.breachReport.breachReport;
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: asks["incident.narrative"] })).toHaveValue(
        completeReport.incident.narrative,
      ),
    );
    const aspect = within(
      screen.getByRole("radiogroup", { name: asks["incident.securityAspect"] }),
    );
    expect(aspect.getByRole("radio", { name: "Nog niet bekend" })).toBeChecked();
    next();
    const moment = within(screen.getByRole("group", { name: asks["timeline.discoveredAt"] }));
    expect(moment.getByLabelText("Dag")).toHaveValue("20");
    expect(moment.getByLabelText("Minuut")).toHaveValue("05");
  });
});
