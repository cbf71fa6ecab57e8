import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { createRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { describe, expect, it, vi } from "vitest";
import {
  BijsluiterProvider,
  BreachReport,
  type BreachReportOptions,
  useBreachReport,
} from "../index.ts";
import { breachReport as nl } from "../locales/nl/index.ts";

function Report({ children, ...options }: Partial<BreachReportOptions> & { children: ReactNode }) {
  const report = useBreachReport({ texts: nl, submit: vi.fn(), ...options });
  return (
    <BreachReport.Root report={report} headingLevel={3} className="own-root">
      {children}
    </BreachReport.Root>
  );
}
const show = (children: ReactNode) =>
  render(
    <BijsluiterProvider>
      <Report>{children}</Report>
    </BijsluiterProvider>,
  );

describe("the parts of a breach report", () => {
  it("can be put together in another way", () => {
    show(
      <>
        <BreachReport.Progress render={<strong />} />
        <BreachReport.ErrorSummary className="own-summary" headingLevel={4} />
        <BreachReport.Step step="incident">
          <BreachReport.Heading>Vertel</BreachReport.Heading>
          <BreachReport.Field field="incident.summary" label="Kort" hint="Twee zinnen." />
          <BreachReport.Actions />
        </BreachReport.Step>
        <BreachReport.Step step="people">
          <p>Niet nu</p>
        </BreachReport.Step>
        <BreachReport.DraftStatus />
        <BreachReport.Receipt />
      </>,
    );
    expect(screen.getByText("Stap 1 van 11").tagName).toBe("STRONG");
    expect(screen.queryByText("Niet nu")).toBeNull();
    expect(screen.getByRole("heading", { level: 3, name: "Vertel" })).toBeVisible();
    const field = screen.getByRole("textbox", { name: "Kort" });
    expect(field).toHaveAccessibleDescription("Twee zinnen.");
    fireEvent.click(screen.getByRole("button", { name: "Verder" }));
    const summary = screen.getByRole("heading", { level: 4 }).closest(".own-summary");
    expect(summary).toHaveFocus();
    fireEvent.click(screen.getByRole("link", { name: nl.breachReport.fix["incident.summary"] }));
    expect(field).toHaveFocus();
  });

  it("tell their state in data attributes", () => {
    const { container } = show(<BreachReport.Step />);
    const root = container.querySelector(".own-root");
    expect(root).toHaveClass("bijsluiter-form");
    expect(root).toHaveAttribute("data-step", "incident");
    expect(root).toHaveAttribute("data-status", "editing");
    expect(root).toHaveAttribute("lang", "nl");
    fireEvent.click(screen.getByRole("button", { name: "Verder" }));
    const invalid = [...container.querySelectorAll("[data-invalid]")];
    expect(invalid.map((field) => field.getAttribute("data-field"))).toEqual([
      "incident.summary",
      "incident.kind",
      "incident.securityAspect",
      "incident.narrative",
    ]);
    fireEvent.click(screen.getByRole("radio", { name: /Nog niet bekend.*Hoe is het gebeurd/ }));
    expect(container.querySelectorAll(".bijsluiter-fact[data-open]")).toHaveLength(1);
  });

  it("take a ref, a class and another element, as an element or as a function", () => {
    const refs = {
      progress: createRef<HTMLParagraphElement>(),
      step: createRef<HTMLFormElement>(),
      heading: createRef<HTMLHeadingElement>(),
      field: createRef<HTMLDivElement>(),
      actions: createRef<HTMLDivElement>(),
      draft: createRef<HTMLDivElement>(),
    };
    show(
      <>
        <BreachReport.Progress ref={refs.progress} className="own" />
        <BreachReport.Step ref={refs.step} className="own">
          <BreachReport.Heading ref={refs.heading} className="own" />
          <BreachReport.Field ref={refs.field} field="incident.kind" className="own" />
          <BreachReport.Actions
            ref={refs.actions}
            className="own"
            render={(props, { status }) => <footer {...props} title={`${status}`} />}
          />
        </BreachReport.Step>
        <BreachReport.DraftStatus ref={refs.draft} className="own" />
      </>,
    );
    for (const [name, { current }] of Object.entries(refs)) {
      expect(current, name).toHaveClass("own");
      expect(current?.className, name).toMatch(/^bijsluiter-/);
    }
    expect(refs.actions.current).toMatchObject({ tagName: "FOOTER", title: "editing" });
  });

  it("say where they belong when they stand alone", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const alone = (
      <BijsluiterProvider>
        <BreachReport.Actions />
      </BijsluiterProvider>
    );
    expect(() => render(alone)).toThrow("inside <BreachReport.Root>");
    log.mockRestore();
  });

  it("work inside a shadow root, and leave the address of the page alone", () => {
    const host = document.body.appendChild(document.createElement("div"));
    const shadow = host.attachShadow({ mode: "open" });
    const inside = shadow.appendChild(document.createElement("div"));
    const view = render(
      createPortal(
        <BijsluiterProvider>
          <Report>
            <BreachReport.Step />
          </Report>
        </BijsluiterProvider>,
        inside,
      ),
    );
    const page = within(inside);
    act(() => page.getByText("Verder").click());
    expect(shadow.activeElement).toHaveClass("bijsluiter-error-summary");
    const before = location.href;
    act(() =>
      page.getByText(nl.breachReport.fix["incident.securityAspect"], { selector: "a" }).click(),
    );
    expect(shadow.activeElement).toHaveAttribute("name", "incident.securityAspect");
    expect(location.href).toBe(before);
    view.unmount();
    host.remove();
  });
});
