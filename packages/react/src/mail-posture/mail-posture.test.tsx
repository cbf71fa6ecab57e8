import type { DomainAssessment } from "@bijsluiter/core/mail";
import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { assessed } from "../../test/mail-assessment.ts";
import { MailPosture } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const { mailPosture: texts } = nl;
const differing = {
  "TXT _dmarc.leerplein.example": ["v=DMARC1; p=reject; rua=mailto:d@leerplein.example"],
};

describe("MailPosture", () => {
  let assessment: DomainAssessment;
  beforeAll(async () => {
    assessment = await assessed();
  });

  it("gives a verdict for each profile in words, with its demands", () => {
    render(<MailPosture assessment={assessment} texts={texts} />);
    const verdicts = screen
      .getAllByRole("listitem")
      .filter((item) => item.hasAttribute("data-verdict"));
    expect(verdicts.map((item) => item.querySelector("strong")?.textContent)).toEqual(
      assessment.verdicts.map(({ profile }) => texts.words.profiles[profile]),
    );
    expect(screen.getAllByText("Voldoet niet").length).toBeGreaterThan(0);
    const demands = assessment.verdicts.reduce((sum, { checks }) => sum + checks.length, 0);
    expect(document.querySelectorAll("tr[data-answer]")).toHaveLength(demands);
  });

  it("shows of a finding what is there, what to publish, how to go back and who asks for it", () => {
    render(<MailPosture assessment={assessment} texts={texts} />);
    const finding = assessment.findings.find(({ code }) => code === "spf-passes-all");
    const sentence = finding ? texts.words.findings["spf-passes-all"](finding) : "";
    const card = screen.getByText(sentence).closest("article") as HTMLElement;
    const shown = within(card);
    expect(shown.getByText("v=spf1 ip4:192.0.2.0/24 +all")).toBeDefined();
    expect(shown.getByText("v=spf1 ip4:192.0.2.0/24 ~all")).toBeDefined();
    expect(shown.getByText("Nagekeken: dit record is te lezen.")).toBeDefined();
    expect(shown.getByRole("link").getAttribute("href")).toMatch(/^https:\/\/.*7208/);
    expect(shown.getByText("Weg terug").nextSibling?.textContent).toBe(
      texts.words.waysBack[finding?.wayBack ?? "nothing-changed"],
    );
  });

  it("folds advice away, and names what cannot be checked", () => {
    const { container } = render(<MailPosture assessment={assessment} texts={en.mailPosture} />);
    const advice = assessment.findings.filter(({ severity }) => severity === "advice");
    expect(container.querySelectorAll("details article")).toHaveLength(advice.length);
    expect(container.querySelectorAll("article")).toHaveLength(assessment.findings.length);
    for (const code of assessment.notCheckable)
      expect(screen.getByText(en.mailPosture.words.notCheckable[code])).toBeDefined();
    expect(screen.getByText(`Rules of ${assessment.rulesVersion}.`)).toBeDefined();
  });

  it("explains that profiles differ on reject, only where they do", async () => {
    const heading = "De normen vragen hier iets anders";
    const { rerender } = render(<MailPosture assessment={assessment} texts={texts} />);
    expect(screen.queryByText(heading) !== null).toBe(
      assessment.findings.some(({ code }) => code === "dmarc-profiles-differ"),
    );
    const rejecting = await assessed(differing);
    rerender(<MailPosture assessment={rejecting} texts={texts} />);
    expect(screen.getByText(heading)).toBeDefined();
  });

  it("says that there is nothing, and that a record goes away or was never there", () => {
    const [first] = assessment.findings;
    const finding = first as DomainAssessment["findings"][number];
    const bare = { ...assessment, verdicts: [], notCheckable: [] };
    const { rerender } = render(
      <MailPosture assessment={{ ...bare, findings: [] }} texts={texts} />,
    );
    expect(screen.getByText("Er is niets gevonden.")).toBeDefined();
    expect(screen.getByText("Er is niets dat verbeterd moet worden")).toBeDefined();
    const proposal = {
      name: "x.example",
      type: "TXT",
      before: null,
      after: null,
      parses: true,
    } as const;
    const { url: _, ...basis } = finding.basis;
    rerender(
      <MailPosture
        assessment={{ ...bare, findings: [{ ...finding, proposal, basis, profiles: [] }] }}
        texts={texts}
      />,
    );
    expect(screen.getByText("Haal het record weg.")).toBeDefined();
    expect(screen.getByText("Niets")).toBeDefined();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("passes axe, the same on a server", async () => {
    const { container } = render(
      <main>
        <MailPosture assessment={assessment} texts={texts} />
      </main>,
    );
    const sent = document.createElement("main");
    sent.innerHTML = renderToStaticMarkup(<MailPosture assessment={assessment} texts={texts} />);
    expect(container.querySelector("main")?.innerHTML).toBe(sent.innerHTML);
    const { violations } = await axe.run(container, {
      rules: { "page-has-heading-one": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
