import { act, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { incompleteReport } from "../../../core/test/breach-reports.ts";
import { BijsluiterProvider, WholeReportForm } from "../index.ts";
import { breachReport as nl } from "../locales/nl/index.ts";

it.each([
  ["a report", undefined],
  ["a follow-up", { reference: "DL-2026-0001", report: incompleteReport }],
])("%s is the same on the server and in the browser", async (_what, followUp) => {
  const form = (
    <BijsluiterProvider>
      <WholeReportForm texts={nl} submit={vi.fn()} followUp={followUp} help="Bel 030" />
    </BijsluiterProvider>
  );
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  vi.stubGlobal("sessionStorage", undefined);
  const html = renderToString(form);
  vi.unstubAllGlobals();

  // Where no script runs this is all that there is.
  expect(html).toMatch(
    new RegExp(
      `<noscript[^>]*>.*${nl.breachReport.noScript.text.slice(0, 40)}.*Bel 030.*</noscript>`,
    ),
  );

  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = html;
  const fromServer = screen.getByRole("button", { name: "Verder" });
  const complaints = vi.spyOn(console, "error");
  const onRecoverableError = vi.fn();
  const hydrated = await act(async () => hydrateRoot(root, form, { onRecoverableError }));
  expect(screen.getByRole("button", { name: "Verder" })).toBe(fromServer);
  expect(complaints).not.toHaveBeenCalled();
  expect(onRecoverableError).not.toHaveBeenCalled();

  // Before hydration, the browser's own submit may not put answers in the address.
  expect(fromServer.closest("form")).toHaveAttribute("method", "post");
  act(() => hydrated.unmount());
  root.remove();
  complaints.mockRestore();
});
