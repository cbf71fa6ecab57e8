import { createScanner, defineDetector } from "@bijsluiter/core/pii";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ComponentProps, createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { axeFindings } from "../../../test/axe-findings.ts";
import { longText } from "../../../test/in-process-worker.ts";
import { breachReport as en, piiTextarea as english } from "../../locales/en/index.ts";
import { piiTextarea as dutch, breachReport as nl } from "../../locales/nl/index.ts";
import { PiiTextarea } from "./pii-textarea.tsx";

const letter = "Beste ouders,\nBel 06 12 34 56 78 of mail jan@example.org.\nBSN 111222333";

function open(props: Partial<ComponentProps<typeof PiiTextarea>> = {}) {
  const view = render(
    <PiiTextarea label="Bericht" texts={dutch} defaultValue={letter} {...props} />,
  );
  const box = screen.getByRole<HTMLTextAreaElement>("textbox");
  return { ...view, box, user: userEvent.setup() };
}
const marks = () =>
  [...document.querySelectorAll("mark")].map(({ dataset, textContent }) => [
    dataset["kind"],
    dataset["confidence"],
    textContent,
  ]);
const rows = () => [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 750)));

/** A page that holds the text itself, and does something with it. */
function ShoutingPage() {
  const [text, setText] = useState("x");
  const props = { label: "Bericht", texts: dutch, value: text };
  return <PiiTextarea {...props} onChange={({ target }) => setText(target.value.toUpperCase())} />;
}

describe("marks", () => {
  it("stand in a copy of the text that only eyes see", () => {
    open();
    expect(marks()).toEqual([
      ["phone", "strong", "06 12 34 56 78"],
      ["email", "sure", "jan@example.org"],
      ["bsn", "strong", "111222333"],
    ]);
    const backdrop = document.querySelector(".bijsluiter-pii-backdrop");
    expect(backdrop).toHaveAttribute("aria-hidden", "true");
    expect(backdrop?.textContent).toBe(`${letter}\n`);
  });

  it("follow what is typed, in a textarea of its own and in one that the page fills", async () => {
    const { box, user, unmount } = open({ defaultValue: "" });
    await user.type(box, "BSN 111222333");
    expect(marks()).toEqual([["bsn", "strong", "111222333"]]);
    unmount();

    render(<ShoutingPage />);
    await user.type(screen.getByRole("textbox"), " jan@example.org");
    expect(marks()).toEqual([["email", "sure", "JAN@EXAMPLE.ORG"]]);
  });

  it("follow a form that is emptied, and what was typed before the page came to life", async () => {
    const html = document.createElement("div");
    document.body.append(html);
    render(
      <form aria-label="form">
        <PiiTextarea label="Bericht" texts={dutch} />
      </form>,
      { container: html },
    );
    const box = screen.getByRole<HTMLTextAreaElement>("textbox");
    fireEvent.change(box, { target: { value: "BSN 111222333" } });
    expect(marks()).toHaveLength(1);
    screen.getByRole<HTMLFormElement>("form").reset();
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(marks()).toEqual([]);
    html.remove();
  });
});

describe("what is told", () => {
  it("is said in words once the typing stops, and describes the textarea", async () => {
    const { box, user } = open({ hint: "Kort graag.", "aria-describedby": "extra" });
    const said = "3 dingen die op persoonsgegevens lijken: telefoonnummer, e-mailadres, BSN.";
    expect(screen.getByRole("status")).toHaveTextContent(said);
    expect(box).toHaveAccessibleDescription(expect.stringContaining(`Kort graag. ${said}`));
    await user.clear(box);
    await user.type(box, "jan@example.org");
    expect(screen.getByRole("status")).toHaveTextContent(said);
    await settle();
    expect(screen.getByRole("status")).toHaveTextContent(
      /^1 ding dat op persoonsgegevens lijkt: e-mailadres\.$/,
    );
    await user.clear(box);
    await settle();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await user.type(box, "Hallo");
    await settle();
    expect(screen.getByRole("status")).toHaveTextContent(dutch.none);
  });

  it("lists kind, place and how sure, and never what it says", () => {
    open();
    const list = screen.getByRole("list", { name: "Wat er is gevonden" });
    expect(rows().map((row) => row?.split("Tonen")[0])).toEqual([
      "telefoonnummer regel 2, teken 5, heel waarschijnlijk",
      "e-mailadres regel 2, teken 28, zo goed als zeker",
      "BSN regel 3, teken 5, heel waarschijnlijk",
    ]);
    expect(list.textContent).not.toMatch(/111222333|jan@|06/);
  });

  it("reaches the page too, each time it changes", async () => {
    const onScan = vi.fn();
    const { box } = open({ onScan });
    fireEvent.change(box, { target: { value: "Hallo" } });
    expect(onScan.mock.calls.map(([{ matches, state }]) => [matches.length, state])).toEqual([
      [3, "current"],
      [0, "current"],
    ]);
  });

  it("is also in English", () => {
    open({ texts: english });
    expect(screen.getByRole("status")).toHaveTextContent(
      "3 things that look like personal data: telephone number, e-mail address, BSN.",
    );
    expect(rows()[2]).toContain("BSN line 3, column 5, very likely");
  });

  it("says that a long text is being read", async () => {
    const { box } = open({ defaultValue: longText });
    expect(screen.getByRole("status")).toHaveTextContent(dutch.scanning);
    expect(box.closest(".bijsluiter-pii")).toHaveAttribute("data-state", "scanning");
    await screen.findByText(/^1 ding/, undefined, { timeout: 3000 });
    expect(box.closest(".bijsluiter-pii")).toHaveAttribute("data-state", "current");
  });

  it("has room for kinds of your own, by their code where there is no word", () => {
    const card = defineDetector({ kind: "library-card", pattern: /\bLC\d{6}\b/ });
    const scanner = createScanner({ kinds: [], detectors: [card] });
    open({ scan: { scanner }, defaultValue: "Pas LC123456" });
    expect(rows()[0]).toContain("library-card");
  });

  it("shows ten of many, and more when asked, with the focus on the first of them", () => {
    open({ defaultValue: "jan@example.org\n".repeat(70) });
    const items = () => document.querySelectorAll("li");
    expect(items()).toHaveLength(10);
    fireEvent.click(screen.getByText("Meer tonen (nog 60)"));
    expect(items()).toHaveLength(60);
    expect(items()[10]).toContainElement(document.activeElement as HTMLElement);
    fireEvent.click(screen.getByText("Meer tonen (nog 10)"));
    expect(items()).toHaveLength(70);
    expect(items()[60]).toContainElement(document.activeElement as HTMLElement);
    expect(screen.queryByText(/Meer/)).toBeNull();
  });
});

describe("what can be done", () => {
  it("goes to it: the text selected, the focus on the textarea", async () => {
    const { box, user } = open();
    await user.click(button("Tonen BSN, regel 3, teken 5"));
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe("111222333");
  });

  it("takes out one, and goes on to the row that comes in its place", async () => {
    const onChange = vi.fn();
    const { box, user } = open({ onChange });
    await user.click(button("Onleesbaar maken e-mailadres, regel 2, teken 28"));
    expect(box).toHaveValue(letter.replace("jan@example.org", "[e-mailadres]"));
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(button(/^Onleesbaar maken BSN/)).toHaveFocus();
    await user.click(button(/^Onleesbaar maken BSN/));
    expect(button(/^Onleesbaar maken telefoonnummer/)).toHaveFocus();
    await user.click(button(/^Onleesbaar maken telefoonnummer/));
    expect(box).toHaveFocus();
    expect(box).toHaveValue(
      "Beste ouders,\nBel [telefoonnummer] of mail [e-mailadres].\nBSN [BSN]",
    );
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("takes out everything at once", async () => {
    const { box, user } = open();
    await user.click(button("Alles onleesbaar maken"));
    expect(box).toHaveValue(
      "Beste ouders,\nBel [telefoonnummer] of mail [e-mailadres].\nBSN [BSN]",
    );
    expect(box).toHaveFocus();
  });

  it("takes out as if it was typed where the browser can, so that it can be undone", async () => {
    const typed = vi.fn(() => true);
    Object.assign(document, { execCommand: typed });
    const { box, user } = open();
    await user.click(button(/^Onleesbaar maken BSN/));
    expect(typed).toHaveBeenCalledWith("insertText", false, "[BSN]");
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe("111222333");
    Reflect.deleteProperty(document, "execCommand");
  });

  it.each(["readOnly", "disabled"])("changes nothing in a textarea that is %s", (prop) => {
    open({ [prop]: true });
    expect(screen.getAllByRole("button", { name: /^Tonen/ })).toHaveLength(3);
    expect(screen.queryByRole("button", { name: /onleesbaar/i })).toBeNull();
  });
});

it("is a textarea like any other: name, ref, rows, direction, class", () => {
  const ref = createRef<HTMLTextAreaElement>();
  const { box, container } = open({
    ref,
    id: "bericht",
    name: "bericht",
    rows: 12,
    dir: "auto",
    required: true,
    className: "breed",
  });
  expect(ref.current).toBe(box);
  expect(screen.getByLabelText("Bericht")).toBe(box);
  expect([box.id, box.name, box.rows, box.dir, box.required]).toEqual([
    "bericht",
    "bericht",
    12,
    "auto",
    true,
  ]);
  expect(container.firstChild).toHaveClass("bijsluiter-form", "bijsluiter-pii", "breed");
  expect(container.querySelector(".bijsluiter-pii-backdrop")).toHaveAttribute("dir", "auto");
});

it("keeps its words apart from those of the other widgets", () => {
  expect(JSON.stringify([Object.keys(nl), Object.keys(en)])).not.toMatch(/pii/i);
});

it.each([
  ["with findings", letter],
  ["with many", "jan@example.org\n".repeat(12)],
  ["without", "Hallo"],
  ["empty", ""],
])("axe finds nothing in it %s", async (_what, defaultValue) => {
  document.documentElement.lang = "nl";
  document.title = "Bericht";
  const { container } = render(
    <main>
      <h1>Bericht</h1>
      <PiiTextarea label="Bericht" hint="Kort." texts={english} defaultValue={defaultValue} />
    </main>,
  );
  expect(await axeFindings(container)).toEqual([]);
  expect(within(container).getByRole("textbox")).toBeVisible();
});
