import {
  assessBreach,
  breachClocks,
  breachRegimes,
  defineRegime,
  dutyTasks,
  toRegisterEntry,
} from "@bijsluiter/core/breaches";
import { render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { axeFindings } from "../../test/axe-findings.ts";
import { breachFileProps, facts, fileOf, hour, otherEntries } from "../../test/breach-files.ts";
import { BreachAssessment, BreachClocks, BreachDuties, BreachTimeline } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const languages = [
  ["nl", nl.breachFile],
  ["en", en.breachFile],
] as const;
const { assessment, severity, entries, clocks, tasks, now } = breachFileProps;
const cellsOf = (caption: string) =>
  within(screen.getByRole("table", { name: caption }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe.each(languages)("in %s", (language, texts) => {
  const { words } = texts;

  it("BreachAssessment points somewhere, says why, and gives no verdict", () => {
    const { container } = render(
      <BreachAssessment
        assessment={assessment}
        severity={severity}
        confirmed={["exception-holds"]}
        texts={texts}
      />,
    );
    expect(screen.getByText(words.assessment.pointsTo.high)).toBeVisible();
    expect(screen.getByText(words.assessment.caution)).toBeVisible();
    for (const reason of assessment.reasons)
      expect(screen.getByText(words.assessment.reasons[reason])).toBeVisible();
    const [seen, open] = [texts.assessment.confirmed, texts.assessment.notConfirmed];
    expect(screen.getAllByText(seen)).toHaveLength(1);
    expect(screen.getAllByText(open)).toHaveLength(assessment.confirm.length - 1);
    expect(cellsOf(texts.assessment.follows).map(([, asked]) => asked)).toEqual([
      words.assessment.asked.yes,
      words.assessment.asked.yes,
      `${words.assessment.asked.excused}: ${words.assessment.exceptions.c}`,
      words.assessment.asked.yes,
    ]);
    expect(container.textContent).not.toMatch(/compliant|voldoet aan de wet/i);
  });

  it("explains the severity term by term", () => {
    render(<BreachAssessment.Severity severity={severity} texts={texts} />);
    const rows = cellsOf(texts.severity.terms);
    expect(rows.map(([, , , points]) => points)).toEqual(
      ["2", "3", "0.75", "0.75", "1", "0.25", "0", "0", "0"].map((points) =>
        language === "nl" ? points.replace(".", ",") : points,
      ),
    );
    expect(rows[0]?.[2]).toContain("Het gaat om leerlingen van de basisschool.");
    expect(rows[4]?.[1]).toBe(words.severity.combined);
    expect(rows[5]?.[2]).toBe(words.severity.circumstances.confidentiality.bands.knownRecipients);
    const formula = language === "nl" ? "3 × 1 + 0,25 = 3,25" : "3 × 1 + 0.25 = 3.25";
    expect(screen.getByText(formula)).toBeVisible();
    expect(screen.getByText(words.severity.flags.moreThan100)).toBeVisible();
    expect(screen.getByText(words.severity.flags.unintelligible)).toBeVisible();
    expect(screen.getByText(words.severity.levels.veryHigh)).toBeVisible();
  });

  it("BreachTimeline tells every step, by whom, and apart from them who read", () => {
    const { container } = render(<BreachTimeline entries={entries} texts={texts} />);
    const items = [...container.querySelectorAll("ol > li")];
    expect(items.map((item) => item.querySelector("strong")?.textContent)).toEqual(
      fileOf()
        .events.map(({ step }) => step.kind)
        .filter((kind) => kind !== "read")
        .map((kind) => words.lifeCycle.steps[kind]),
    );
    expect(items[0]).toHaveAttribute("data-kind", "signal");
    expect(items[0]).toHaveTextContent(words.lifeCycle.sources["third-party"]);
    expect(items[0]).toHaveTextContent(texts.timeline.writtenDown(""));
    expect(items[1]).not.toHaveTextContent(texts.timeline.writtenDown(""));
    const notices = items.filter((item) => item.getAttribute("data-kind") === "notice");
    expect(notices).toHaveLength(4);
    expect(notices[1]).toHaveTextContent("AP-1234");
    expect(screen.getByText(texts.timeline.seconded("m.bakker"))).toBeVisible();
    expect(screen.getByText(texts.timeline.reads(2))).toBeVisible();
    expect(container.querySelectorAll("details li")).toHaveLength(2);
  });

  it("BreachTimeline tells what is no step, and what was corrected", () => {
    const { container } = render(<BreachTimeline entries={otherEntries} texts={texts} />);
    const items = [...container.querySelectorAll("ol > li")];
    expect(items.map((item) => item.querySelector("strong")?.textContent)).toEqual(
      otherEntries.map(({ event }) =>
        event.kind === "step" ? "" : words.register.events[event.kind],
      ),
    );
    expect(items[0]).toHaveTextContent("Stichting De Wilgen");
    expect(items[6]).toHaveTextContent(texts.timeline.corrects(3, "Dit ging over een ander."));
    expect(items[6]).toHaveTextContent("retention");
    expect(container.querySelector("details")).toBeNull();
  });

  it("BreachTimeline says so when nothing was written down", () => {
    render(<BreachTimeline entries={[]} texts={texts} />);
    expect(screen.getByText(texts.timeline.empty)).toBeVisible();
  });

  it("BreachClocks has a bar for each binding duty, and what is no law in a table of its own", () => {
    const { container } = render(<BreachClocks clocks={clocks} now={now} texts={texts} />);
    const drawn = [...container.querySelectorAll(".bijsluiter-breach-file-picture > div")];
    const binding = clocks.filter(({ status }) => status !== "proposal");
    expect(drawn.map((row) => row.getAttribute("data-state"))).toEqual(
      binding.map(({ state }) => state),
    );
    expect(container.querySelector(".bijsluiter-breach-file-picture")).toHaveAttribute(
      "aria-hidden",
      "true",
    );
    expect(cellsOf(texts.clocks.caption)).toHaveLength(binding.length);
    const [proposal] = cellsOf(texts.clocks.notLaw);
    expect(proposal?.[2]).toContain(words.duties.statuses.proposal);
    const people = cellsOf(texts.clocks.caption).find(([what]) =>
      what?.startsWith(words.duties.recipients.people),
    );
    expect(people?.[4]).toBe(words.clocks.withoutUndueDelay);
  });

  it("BreachClocks says so when nothing runs, and draws one moment", () => {
    render(<BreachClocks clocks={[]} now={now} texts={texts} />);
    expect(screen.getByText(texts.clocks.none)).toBeVisible();
    const atOnce = breachClocks(
      { awareness: now, highRiskFound: now },
      {
        regimes: [
          defineRegime({
            ...breachRegimes.gdpr,
            id: "own",
            duties: breachRegimes.gdpr.duties.slice(2),
          }),
        ],
        now,
      },
    );
    const { container } = render(<BreachClocks clocks={atOnce} now={now} texts={texts} />);
    expect(container.querySelector(".bijsluiter-breach-file-bar > span")).toHaveStyle({
      inlineSize: "100%",
    });
    expect(cellsOf(texts.clocks.caption)[0]?.[2]).toBe(
      { nl: "AVG, artikel 34, lid 1", en: "GDPR, Article 34(1)" }[language],
    );
  });

  it("BreachDuties says of each duty how it stands, who sees to it, and until when", () => {
    render(<BreachDuties tasks={tasks} texts={texts} />);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => item.getAttribute("data-state"))).toEqual(
      tasks.map(({ state }) => state),
    );
    const [register, authority] = items;
    expect(register).toHaveTextContent(words.tasks.states.done);
    expect(authority).toHaveTextContent(words.tasks.states.overdue);
    expect(authority).toHaveTextContent(`${texts.duties.owner}: s.jansen`);
    expect(authority).toHaveTextContent(texts.duties.due);
    expect(authority).toHaveTextContent(texts.duties.remind);
  });

  it("axe finds nothing", async () => {
    document.documentElement.lang = language;
    document.title = texts.assessment.heading;
    render(
      <main>
        <h1>DL-2026-0001</h1>
        <BreachAssessment assessment={assessment} severity={severity} texts={texts} />
        <BreachTimeline entries={entries} texts={texts} />
        <BreachClocks clocks={clocks} now={now} texts={texts} />
        <BreachDuties tasks={tasks} texts={texts} />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  }, 60_000);
});

it("leads from a duty to where it is done", () => {
  render(
    <BreachDuties
      tasks={dutyTasks(fileOf(0), { now: hour(1) })}
      linkOf={({ duty }, name) => (duty === "people" ? undefined : <a href={`#${duty}`}>{name}</a>)}
      texts={nl.breachFile}
    />,
  );
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "#register",
    "#authority",
    "#board",
  ]);
  expect(screen.getAllByText(new RegExp(nl.breachFile.duties.noOwner))).not.toHaveLength(0);
});

it("leaves the score out where there is none, and has nothing to confirm", () => {
  const mild = assessBreach({ ...facts, data: [{ kind: "contact" }] });
  render(<BreachAssessment assessment={{ ...mild, confirm: [] }} texts={nl.breachFile} />);
  expect(screen.getByText(nl.breachFile.assessment.nothingToConfirm)).toBeVisible();
  expect(screen.queryByText(nl.breachFile.severity.heading)).toBeNull();
});

it.each([
  [undefined, "H2", "H3"],
  [5, "H5", "H6"],
  [9, "H6", "H6"],
])("headings fit the page: level %s", (headingLevel, first, second) => {
  const level = headingLevel === undefined ? {} : { headingLevel };
  render(<BreachAssessment assessment={assessment} texts={nl.breachFile} {...level} />);
  const [heading, sub] = screen.getAllByRole("heading").map(({ tagName }) => tagName);
  expect([heading, sub]).toEqual([first, second]);
});

it("gives its root the other props, the class and the ref, and another element", () => {
  const ref = createRef<HTMLElement>();
  render(
    <BreachTimeline entries={[]} texts={nl.breachFile} id="course" className="mine" ref={ref} />,
  );
  expect(ref.current).toHaveAttribute("id", "course");
  expect(ref.current).toHaveClass("bijsluiter-breach-file", "mine");
  render(
    <BreachAssessment.Root
      texts={nl.breachFile}
      heading="Eigen kop"
      render={<article data-testid="root" />}
    />,
  );
  expect(screen.getByTestId("root")).toHaveTextContent("Eigen kop");
});

/** Without what a server and a DOM write otherwise: marks between texts, case of attributes, blanks in styles. */
const bare = (html: string) =>
  html.replaceAll("<!-- -->", "").replaceAll(/[\s;]/g, "").toLowerCase();

it("is the same HTML on a server", () => {
  const [first] = fileOf(1).events;
  const one = first ? [toRegisterEntry("DL-2026-0001", first)] : [];
  for (const element of [
    <BreachAssessment key="a" assessment={assessment} severity={severity} texts={nl.breachFile} />,
    <BreachTimeline key="t" entries={one} texts={nl.breachFile} />,
    <BreachClocks key="c" clocks={clocks} now={now} texts={nl.breachFile} />,
    <BreachDuties key="d" tasks={tasks} texts={nl.breachFile} />,
  ]) {
    const { container, unmount } = render(element);
    expect(bare(renderToString(element))).toBe(bare(container.innerHTML));
    unmount();
  }
});
