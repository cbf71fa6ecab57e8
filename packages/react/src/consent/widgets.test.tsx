import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { createRef, type ReactNode } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { visitor } from "../../test/consents.ts";
import { addNativeDialog } from "../../test/native-dialog.ts";
import {
  Consent,
  ConsentBanner,
  ConsentGate,
  ConsentLink,
  ConsentPanel,
  ConsentProvider,
  createConsent,
  useConsent,
  usePurpose,
} from "../index.ts";
import { consent as en } from "../locales/en/index.ts";
import { consent as nl } from "../locales/nl/index.ts";

beforeAll(addNativeDialog);

function show(children: ReactNode, change: Parameters<typeof visitor>[0] = {}, texts = nl) {
  const kept = vi.fn();
  const consent = createConsent(visitor({ onChoice: kept, ...change }));
  const view = render(
    <ConsentProvider consent={consent} texts={texts}>
      {children}
    </ConsentProvider>,
  );
  const states = () =>
    kept.mock.calls
      .flatMap(([added]) => added)
      .map(
        ({ state, evidence, indicationMethod }) =>
          `${state} ${evidence.surface} ${indicationMethod}`,
      );
  return { ...view, consent, kept, states };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("ConsentBanner", () => {
  it.each([
    [nl.reject, ["refused banner button"]],
    [nl.accept, ["given banner button"]],
    [nl.later, []],
  ])("%s", (name, expected) => {
    const { states } = show(<ConsentBanner />);
    press(name);
    expect(screen.queryByRole("region")).toBeNull();
    expect(states()).toEqual(expected);
  });

  it("is a region with a name, in its own language", () => {
    show(<ConsentBanner lang="fy" className="own" />, {}, en);
    const region = screen.getByRole("region", { name: en.question });
    expect(region).toHaveClass("bijsluiter-consent", "own");
    expect(region).toHaveAttribute("lang", "fy");
    expect(region).not.toHaveAttribute("dir");
  });

  it("says the direction of words that are written from right to left", () => {
    show(<ConsentBanner />, {}, { ...nl, language: "ar", direction: "rtl" });
    expect(screen.getByRole("region")).toHaveAttribute("dir", "rtl");
  });
});

describe("ConsentNotice", () => {
  it("says in short what does not fit, then leaves the link, and says all again where there is room", () => {
    let room = 400;
    vi.spyOn(Element.prototype, "clientHeight", "get").mockImplementation(() => room);
    vi.spyOn(Element.prototype, "scrollHeight", "get").mockImplementation(function (this: Element) {
      return this.textContent?.length ?? 0;
    });
    show(<ConsentBanner />);
    const resize = (to: number) => {
      room = to;
      act(() => void window.dispatchEvent(new Event("resize")));
    };
    const region = screen.getByRole("region");
    const said = () =>
      [nl.howToWithdraw, nl.inShort("Leerplein Media B.V."), "Doel video"].map((words) =>
        region.textContent?.includes(words),
      );
    expect(said()).toEqual([true, false, true]);
    resize(120);
    expect(said()).toEqual([false, true, false]);
    resize(30);
    expect(said()).toEqual([false, false, false]);
    expect(screen.getByRole("link", { name: nl.notice })).toBeVisible();
    resize(400);
    expect(said()).toEqual([true, false, true]);
    vi.restoreAllMocks();
  });
});

describe("ConsentPanel", () => {
  const site = (
    <>
      <ConsentBanner />
      <ConsentPanel />
      <ConsentLink />
    </>
  );
  const panel = () => within(screen.getByRole("dialog", { name: nl.open }));

  it("keeps what was ticked once it is saved, and shows it the next time", () => {
    const { states } = show(site);
    press(nl.choose);
    fireEvent.click(panel().getByRole("checkbox", { name: "Doel video" }));
    expect(states()).toEqual([]);
    fireEvent.click(panel().getByRole("button", { name: nl.save }));
    expect(states()).toEqual(["refused panel toggle", "given panel toggle"]);
    expect(screen.queryByRole("region")).toBeNull();
    press(nl.open);
    expect(panel().getByRole("checkbox", { name: "Doel video" })).toBeChecked();
    expect(panel().getByRole("checkbox", { name: "Doel statistics" })).not.toBeChecked();
    expect(panel().getByRole("checkbox", { name: "Doel video" })).toHaveAccessibleDescription(
      "Waarvoor video dient.",
    );
    expect(panel().getByText("Doel sign-in")).toBeVisible();
  });

  it.each([
    [nl.accept, ["given panel button"]],
    [nl.reject, ["refused panel button"]],
    [nl.close, []],
  ])("%s", (name, expected) => {
    const { states } = show(site);
    press(nl.open);
    fireEvent.click(panel().getByRole("button", { name }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(states()).toEqual(expected);
  });

  it("can be closed from outside, and gives its element", () => {
    const ref = createRef<HTMLDialogElement>();
    const { consent } = show(<Consent.Panel ref={ref} className="own" />);
    act(() => consent.show(true));
    expect(ref.current).toHaveProperty("open", true);
    act(() => consent.show(false));
    expect(ref.current).toHaveProperty("open", false);
    expect(ref.current).toHaveClass("own");
  });
});

describe("ConsentLink", () => {
  it("withdraws at one click, says so, and is there before and after", () => {
    const { consent, states } = show(<ConsentLink />);
    expect(screen.queryByRole("button", { name: nl.withdraw })).toBeNull();
    act(() => consent.chooseAll(true, { surface: "banner" }));
    expect(screen.getByRole("status")).toHaveTextContent(nl.saved);
    press(nl.withdraw);
    expect(screen.getByRole("status")).toHaveTextContent(nl.withdrawn);
    expect(screen.getByRole("button", { name: nl.open })).toBeVisible();
    expect(states()).toEqual(["given banner button", "withdrawn panel button"]);
  });
});

describe("ConsentGate", () => {
  it("renders nothing of its content before it is allowed, and removes it when it no longer is", () => {
    const Film = vi.fn(() => <p>Film</p>);
    const { consent, states } = show(
      <ConsentGate purpose="video" label="Breuken" data-testid="gate">
        <Film />
      </ConsentGate>,
    );
    expect(Film).not.toHaveBeenCalled();
    expect(screen.getByText("Breuken")).toBeVisible();
    expect(screen.getByText(nl.held("Doel video"))).toBeVisible();
    press(nl.allowAlways);
    expect(screen.getByText("Film")).toBeVisible();
    expect(screen.getByTestId("gate")).toHaveAttribute("data-state", "allowed");
    act(() => consent.chooseAll(false, { surface: "panel" }));
    expect(screen.queryByText("Film")).toBeNull();
    press(nl.allowOnce);
    expect(screen.getByTestId("gate")).toHaveAttribute("data-state", "once");
    // A purpose a state: statistics was never allowed, the film was.
    expect(states()).toEqual([
      "given gate button",
      "refused panel button",
      "withdrawn panel button",
    ]);
  });

  it("keeps the focus of who was inside when it closes, and takes it from nobody else", () => {
    const { consent } = show(
      <>
        <ConsentGate purpose="video" data-testid="gate">
          <input aria-label="Antwoord" />
        </ConsentGate>
        <input aria-label="Elders" />
      </>,
    );
    const close = (from: string) => {
      act(() => consent.choose({ video: true }, { surface: "panel" }));
      screen.getByLabelText(from).focus();
      act(() => consent.choose({ video: false }, { surface: "panel" }));
    };
    close("Antwoord");
    expect(screen.getByTestId("gate")).toHaveFocus();
    close("Elders");
    expect(screen.getByLabelText("Elders")).toHaveFocus();
  });

  it("is open where no consent is needed, and knows its purposes", () => {
    show(<ConsentGate purpose="sign-in">Welkom terug</ConsentGate>);
    expect(screen.getByText("Welkom terug")).toBeVisible();
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => show(<ConsentGate purpose="nothing">Nee</ConsentGate>)).toThrow(
      "No purpose has the id nothing",
    );
    log.mockRestore();
  });
});

/** Consent without any widget. */
function Own() {
  const { asking, chooseAll } = useConsent();
  const { allowed, once, choose, allowOnce } = usePurpose("video");
  return (
    <>
      <output>{[asking, allowed, once].join(" ")}</output>
      <button type="button" onClick={() => choose(true)}>
        ja
      </button>
      <button type="button" onClick={allowOnce}>
        even
      </button>
      <button type="button" onClick={() => chooseAll(false, { surface: "banner" })}>
        nee
      </button>
    </>
  );
}

describe("parts and hooks", () => {
  it("can be put together in another way, with another element", () => {
    const ref = createRef<HTMLButtonElement>();
    show(
      <Consent.Banner render={<aside />}>
        <Consent.Notice className="own-notice" />
        <Consent.Button action="reject" ref={ref}>
          Nee, bedankt
        </Consent.Button>
        <Consent.Button action="accept" render={(props) => <button {...props} title="Ja" />} />
      </Consent.Banner>,
    );
    expect(screen.getByRole("region").tagName).toBe("ASIDE");
    expect(document.querySelector(".own-notice")).toHaveTextContent("Leerplein Media B.V.");
    expect(ref.current).toHaveTextContent("Nee, bedankt");
    fireEvent.click(screen.getByTitle("Ja"));
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("useConsent and usePurpose need no words", () => {
    const consent = createConsent(visitor());
    render(
      <ConsentProvider consent={consent}>
        <Own />
      </ConsentProvider>,
    );
    const seen = () => screen.getByRole("status").textContent;
    expect(seen()).toBe("true false false");
    press("even");
    expect(seen()).toBe("true true true");
    press("nee");
    expect(seen()).toBe("false false false");
    press("ja");
    expect(seen()).toBe("false true false");
  });

  it("say where they belong when they stand alone, and what they miss", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => render(<ConsentLink />)).toThrow("inside <ConsentProvider");
    const consent = createConsent(visitor());
    const wordless = (
      <ConsentProvider consent={consent}>
        <ConsentLink />
      </ConsentProvider>
    );
    expect(() => render(wordless)).toThrow("Give the widget `texts`");
    log.mockRestore();
  });
});
