import { act, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { longText } from "../../test/in-process-worker.ts";
import { piiTextarea } from "../locales/nl/index.ts";
import { PiiTextarea } from "./textarea/pii-textarea.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function onServer(text: string) {
  const widget = <PiiTextarea label="Bericht" texts={piiTextarea} defaultValue={text} />;
  for (const name of ["window", "document", "Worker"]) vi.stubGlobal(name, undefined);
  const html = renderToString(widget);
  vi.unstubAllGlobals();
  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = html;
  const hydrate = async () => {
    const complaints = vi.spyOn(console, "error");
    const onRecoverableError = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, widget, { onRecoverableError }));
    expect([...complaints.mock.calls, ...onRecoverableError.mock.calls]).toEqual([]);
    return hydrated;
  };
  return { root, hydrate };
}

it.each([
  ["a short text, with its marks", "BSN 111222333", 1, "current"],
  ["a long text, which is still to be read", longText, 0, "scanning"],
])("%s, is the same on the server and in the browser", async (_what, text, count, state) => {
  const { root, hydrate } = onServer(text);
  const widget = root.firstElementChild;
  expect(widget).toHaveAttribute("data-state", state);
  expect(root.querySelectorAll("mark")).toHaveLength(count);
  const hydrated = await hydrate();
  expect(root.firstElementChild).toBe(widget);
  act(() => hydrated.unmount());
});

it("marks what was typed before the page came to life", async () => {
  const { root, hydrate } = onServer("");
  screen.getByRole<HTMLTextAreaElement>("textbox").value = "jan@example.org";
  const hydrated = await hydrate();
  expect(root.querySelector("mark")).toHaveTextContent("jan@example.org");
  act(() => hydrated.unmount());
});
