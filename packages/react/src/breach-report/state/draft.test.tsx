import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import { fillIn, fillInAll } from "../../../test/fill-in.ts";
import {
  type Adapters,
  BijsluiterProvider,
  type SubmitReport,
  WholeReportForm,
} from "../../index.ts";
import { breachReport as nl } from "../../locales/nl/index.ts";
import { factsToAnswers } from "../answers/facts-to-answers.ts";

const KEY = "bijsluiter:breach-report:new";
const filled = factsToAnswers(completeReport as never);
const received = {
  ok: true,
  reference: "DL-2026-0001",
  receivedAt: "2026-11-20T16:00:00+01:00",
} as const;

function open({
  now = "2026-11-20T16:00:00+01:00",
  adapters = {} as Adapters,
  submit = vi.fn<SubmitReport>(async () => received),
} = {}) {
  const view = render(
    <StrictMode>
      <BijsluiterProvider now={() => now} adapters={adapters}>
        <WholeReportForm texts={nl} submit={submit} />
      </BijsluiterProvider>
    </StrictMode>,
  );
  return { ...view, submit };
}
const summary = () =>
  screen.getByRole("textbox", { name: nl.breachReport.asks["incident.summary"] });
const write = (value: string) => fireEvent.input(summary(), { target: { value } });
const saved = () => JSON.parse(sessionStorage.getItem(KEY) ?? "null");

describe("the draft", () => {
  it("is saved when the typing stops, and says so", async () => {
    open();
    write("Een lijst");
    expect(saved()).toBeNull();
    expect(await screen.findByText("Concept opgeslagen om 16:00")).toHaveAttribute(
      "role",
      "status",
    );
    expect(saved()).toMatchObject({
      version: 1,
      savedAt: "2026-11-20T16:00:00+01:00",
      content: { step: "incident", answers: { "incident.summary": ["Een lijst"] } },
    });
  });

  it.each([
    ["the page goes away", () => void window.dispatchEvent(new Event("pagehide"))],
    ["the form goes away", cleanup],
  ])("is saved mid-word when %s", async (_what, leave) => {
    open();
    write("Een li");
    leave();
    await waitFor(() =>
      expect(saved()?.content.answers).toMatchObject({ "incident.summary": ["Een li"] }),
    );
  });

  it("comes back with its page and its key, and says so without taking the focus", async () => {
    const user = userEvent.setup();
    const first = open();
    fillIn(filled);
    await user.click(screen.getByRole("button", { name: "Verder" }));
    await waitFor(() => expect(saved()?.content.step).toBe("timeline"));
    const key = saved().content.idempotencyKey;
    first.unmount();

    const { submit } = open({ now: "2026-11-21T15:59:00+01:00" });
    await screen.findByRole("heading", { name: nl.breachReport.questions.timeline });
    expect(
      screen.getByText("Uw concept van vrijdag 20 november 2026 16:00 is teruggezet"),
    ).toBeVisible();
    expect(document.body).toHaveFocus();
    fillInAll(filled, "Verder");
    await user.click(screen.getByRole("button", { name: "Melding versturen" }));
    expect(submit.mock.calls[0]?.[1].idempotencyKey).toBe(key);
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it("is thrown away on request, and the form begins again", async () => {
    const user = userEvent.setup();
    open();
    fillIn(filled);
    await user.click(screen.getByRole("button", { name: "Verder" }));
    await user.click(await screen.findByRole("button", { name: "Concept wissen" }));
    await user.click(screen.getByRole("button", { name: nl.breachReport.draft.clearNow }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    expect(summary()).toHaveValue("");
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  const draft = { version: 1, savedAt: "2026-11-20T15:00:00+01:00" };
  const answers = { "incident.summary": ["Een lijst"] };
  it.each([
    [
      "older than a day",
      { ...draft, savedAt: "2026-11-19T15:59:00+01:00", content: { step: "incident", answers } },
    ],
    ["of another version", { ...draft, version: 2, content: { step: "incident", answers } }],
    ["without a date", { version: 1, content: { step: "incident", answers } }],
    ["without answers", { ...draft, content: { step: "incident" } }],
    ["not ours at all", 7],
  ])("is not used when it is %s", async (_why, stored) => {
    sessionStorage.setItem(KEY, JSON.stringify(stored));
    open();
    await act(async () => undefined);
    expect(summary()).toHaveValue("");
    expect(screen.queryByRole("button", { name: "Concept wissen" })).toBeNull();
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it("begins at the first page when its own is not there any more", async () => {
    const content = { step: "attachments", answers };
    sessionStorage.setItem(KEY, JSON.stringify({ ...draft, content }));
    open();
    await waitFor(() => expect(summary()).toHaveValue("Een lijst"));
  });

  it("is not used when it is no JSON", async () => {
    sessionStorage.setItem(KEY, "{");
    open();
    await act(async () => undefined);
    expect(summary()).toHaveValue("");
  });

  it("may be kept elsewhere, and a store that fails costs nothing but the draft", async () => {
    const fail = () => Promise.reject(new Error("quota"));
    const throws = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const drafts of [
      { load: fail, save: fail, clear: fail },
      { load: throws, save: throws, clear: throws },
    ]) {
      const { unmount, submit } = open({ adapters: { drafts } });
      fillInAll(filled, "Verder");
      await userEvent.click(screen.getByRole("button", { name: "Melding versturen" }));
      await screen.findByRole("heading", { name: nl.breachReport.receipt.heading });
      expect(submit).toHaveBeenCalledOnce();
      expect(screen.queryByText(/Concept opgeslagen/)).toBeNull();
      unmount();
    }
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    ["blocked", "getItem", "SecurityError"],
    ["full", "setItem", "QuotaExceededError"],
  ] as const)("says so where storage is %s, and loses no word", async (_what, method, name) => {
    const denied = vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("denied", name);
    });
    open();
    write("Een lijst");
    if (method === "setItem") window.dispatchEvent(new Event("pagehide"));
    expect(await screen.findByText(nl.breachReport.draft.notKept)).toHaveAttribute(
      "role",
      "status",
    );
    expect(summary()).toHaveValue("Een lijst");
    expect(screen.queryByRole("button", { name: "Concept wissen" })).toBeNull();
    denied.mockRestore();
    write("Een lijst met namen");
    await screen.findByText("Concept opgeslagen om 16:00");
    expect(screen.queryByText(nl.breachReport.draft.notKept)).toBeNull();
  });

  it("is thrown away only after a yes: no, and Escape, keep it", async () => {
    const user = userEvent.setup();
    open();
    write("Een lijst");
    const clear = await screen.findByRole("button", { name: "Concept wissen" });
    for (const leave of [
      () => user.keyboard("{Escape}"),
      () => user.click(screen.getByRole("button", { name: nl.breachReport.draft.keep })),
    ]) {
      await user.click(screen.getByRole("button", { name: clear.textContent ?? "" }));
      const dialog = screen.getByRole("alertdialog", { name: nl.breachReport.draft.ask });
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
      expect(document.activeElement).toHaveTextContent(nl.breachReport.draft.keep);
      await leave();
      expect(screen.queryByRole("alertdialog")).toBeNull();
      await waitFor(() => expect(document.activeElement).toHaveTextContent("Concept wissen"));
      expect(saved()).toMatchObject({
        content: { answers: { "incident.summary": ["Een lijst"] } },
      });
    }
  });

  it("of another document keeps its words and not its key, and the draft holds the new one", async () => {
    const content = { step: "incident", answers, idempotencyKey: "of-the-first-tab" };
    sessionStorage.setItem(KEY, JSON.stringify({ ...draft, content }));
    const held = [{ name: "bijsluiter:of-the-first-tab" }];
    vi.stubGlobal("navigator", {
      locks: { request: () => new Promise(() => undefined), query: async () => ({ held }) },
    });
    open();
    await waitFor(() => expect(summary()).toHaveValue("Een lijst"));
    // It is asked three times, a second apart.
    await waitFor(() => expect(saved().content.idempotencyKey).not.toBe("of-the-first-tab"), {
      timeout: 10_000,
    });
    vi.unstubAllGlobals();
    cleanup();
  });

  it("makes a key where the page is not in a secure context", async () => {
    vi.stubGlobal("crypto", {
      getRandomValues: (bytes: Uint8Array) => bytes.fill(7),
    });
    const { submit } = open();
    fillInAll(filled, "Verder");
    await userEvent.click(screen.getByRole("button", { name: "Melding versturen" }));
    expect(submit.mock.calls[0]?.[1].idempotencyKey).toBe(Array(16).fill(7).join("-"));
    vi.unstubAllGlobals();
  });
});
