import { fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { createRef, StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { visitor } from "../../test/consents.ts";
import { Button } from "../forms/button.tsx";
import { ConsentProvider, createConsent, Consent as Parts } from "../index.ts";
import { consent as texts } from "../locales/nl/index.ts";
import { mergeProps } from "./merge-props.ts";
import { Part } from "./part.tsx";

describe("mergeProps", () => {
  it.each([
    ["class names add up", { className: "a" }, { className: "b" }, { className: "a b" }],
    [
      "one class name stands alone",
      { className: undefined },
      { className: "b" },
      { className: "b" },
    ],
    ["an empty class name adds nothing", { className: "" }, { className: "b" }, { className: "b" }],
    [
      "descriptions add up",
      { "aria-describedby": "hint" },
      { "aria-describedby": "more" },
      { "aria-describedby": "hint more" },
    ],
    [
      "styles merge, the later on top",
      { style: { color: "red", padding: 0 } },
      { style: { color: "blue" } },
      { style: { color: "blue", padding: 0 } },
    ],
    [
      "the later value counts",
      { id: "a", type: "button" },
      { id: "b" },
      { id: "b", type: "button" },
    ],
    ["undefined is no value", { id: "a" }, { id: undefined }, { id: "a" }],
    ["null is one", { id: "a" }, { id: null }, { id: null }],
    ["a handler can be taken away", { onClick: vi.fn() }, { onClick: null }, { onClick: null }],
  ])("%s", (_what, first, second, expected) => {
    expect(mergeProps(first, second)).toEqual(expected);
  });

  it("runs any number of handlers, the last first, until one prevents the rest", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (prevents) => {
        const ran: number[] = [];
        const event = { defaultPrevented: false };
        const sets = prevents.map((prevent, at) => ({
          onClick: () => {
            ran.push(at);
            event.defaultPrevented ||= prevent;
          },
        }));
        const { onClick } = mergeProps(...sets) as { onClick: (event: unknown) => void };
        onClick(event);
        const indices = prevents.map((_, at) => at).reverse();
        const stop = indices.findIndex((at) => prevents[at]);
        expect(ran).toEqual(stop === -1 ? indices : indices.slice(0, stop + 1));
      }),
    );
  });
});

describe("a part", () => {
  it("records consent beside a handler of the page, unless that prevents it", () => {
    const consent = createConsent(visitor());
    const track = vi.fn();
    const button = (onClick: (event: { preventDefault: () => void }) => void) => (
      <ConsentProvider consent={consent} texts={texts}>
        <Parts.Button action="accept" onClick={onClick} />
      </ConsentProvider>
    );
    const view = render(button((event) => event.preventDefault()));
    fireEvent.click(screen.getByRole("button"));
    expect(consent.getSnapshot().asking).toBe(true);
    view.rerender(button(track));
    fireEvent.click(screen.getByRole("button"));
    expect(track).toHaveBeenCalledTimes(1);
    expect(consent.getSnapshot().asking).toBe(false);
  });

  it("keeps a ref through renders, and follows one that changes", () => {
    const first = vi.fn();
    const second = createRef<HTMLElement>();
    const own = { ref: () => "no cleanup" };
    const part = (ref: typeof first | typeof second) => (
      <Part as="div" own={own} given={{}} ref={ref} />
    );
    const view = render(part(first));
    view.rerender(part(first));
    expect(first).toHaveBeenCalledTimes(1);
    view.rerender(part(second));
    expect(first).toHaveBeenLastCalledWith(null);
    expect(second.current).toBe(view.container.firstChild);
    view.unmount();
    expect(second.current).toBeNull();
  });

  it("pairs each attachment with one cleanup in strict mode", () => {
    const cleanup = vi.fn();
    const ref = vi.fn(() => cleanup);
    const view = render(<Part as="div" given={{}} ref={ref} />, { wrapper: StrictMode });
    expect(ref.mock.calls.length - cleanup.mock.calls.length).toBe(1);
    view.unmount();
    expect(ref.mock.calls.length).toBe(cleanup.mock.calls.length);
  });

  it("submits nothing unless it says so", () => {
    render(<Button className="own">Nee</Button>);
    expect(screen.getByRole("button")).toHaveAttribute("type", "button");
    expect(screen.getByRole("button")).toHaveClass("bijsluiter-button", "own");
  });
});
