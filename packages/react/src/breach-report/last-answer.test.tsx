import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { completeReport } from "../../../core/test/breach-reports.ts";
import { fillIn } from "../../test/fill-in.ts";
import { walkFirstReport } from "../../test/walk-first-report.tsx";
import { BijsluiterProvider, WholeReportForm } from "../index.ts";
import * as nl from "../locales/nl/index.ts";
import { factsToAnswers } from "./answers/facts-to-answers.ts";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** What a page of either length asks with; with nothing of the browser's own for a day or a time. */
interface Asked {
  readonly dates: number;
  /** Of each "not known yet": what kind of control it is, and what stands right before it. */
  readonly last: readonly (readonly [string, string])[];
  readonly isChoiceLast: boolean;
}

function look(container: HTMLElement): Asked {
  const inputs = [...container.querySelectorAll("input")];
  const open = inputs.filter(
    ({ name, value }) => value === "not-known-yet" || name.endsWith(".open"),
  );
  return {
    dates: inputs.filter(({ type }) => /date|time|month|week/.test(type)).length,
    last: open.map(({ type, parentElement }) => {
      const before = [...(parentElement?.parentElement?.children ?? [])];
      // Where there is more than one last answer, they stand below one divider.
      const at = before.findLastIndex(
        (one, index) =>
          parentElement && index < before.indexOf(parentElement) && one.tagName === "P",
      );
      return [type, before[at]?.textContent ?? ""];
    }),
    isChoiceLast: open
      .filter(({ value }) => value === "not-known-yet")
      .every((input) => inputs.filter(({ name }) => name === input.name).at(-1) === input),
  };
}

function expectLast(pages: readonly Asked[], count: number) {
  for (const { dates, last, isChoiceLast } of pages) {
    expect(dates).toBe(0);
    for (const one of last) expect(one).toEqual(["radio", "of"]);
    expect(isChoiceLast).toBe(true);
  }
  expect(pages.flatMap(({ last }) => last)).toHaveLength(count);
}

describe("“not known yet” is the last radio button, after “of”, and no date is the browser’s own", () => {
  it("in the six questions", async () => {
    const pages: Asked[] = [];
    await walkFirstReport(nl.firstReport, (container) => void pages.push(look(container)));
    // Kind, people, their number, data, what was done (or nothing), whether it goes on, school.
    expectLast(pages, 8);
  });

  it("in the whole form", async () => {
    const { container } = render(
      <BijsluiterProvider now={() => "2026-11-20T16:00:00+01:00"}>
        <WholeReportForm texts={nl.breachReport} submit={vi.fn()} />
      </BijsluiterProvider>,
    );
    const pages = [look(container)];
    const answers = factsToAnswers(completeReport as never);
    for (let step = 1; step < 11; step++) {
      fillIn(answers);
      await act(async () => fireEvent.click(screen.getByRole("button", { name: "Verder" })));
      pages.push(look(container));
    }
    expect(screen.getByText(/^Stap 11 van 11$/)).toBeVisible();
    expectLast(pages, 20);
    fireEvent.click(screen.getByRole("button", { name: /^Wijzigen: Welke gegevens/ }));
    expect(container.querySelectorAll('[name="data.categories"]')).toHaveLength(8);
    fireEvent.click(screen.getByRole("button", { name: nl.breachReport.forms.more }));
    expect(container.querySelectorAll('[name="data.categories"]')).toHaveLength(30);
  });
});
