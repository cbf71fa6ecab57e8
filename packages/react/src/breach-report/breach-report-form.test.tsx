import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { version } from "react";
import { expect, it, vi } from "vitest";
import { BijsluiterProvider, BreachReportForm } from "../index.ts";
import { nl } from "../locales/nl.ts";

it("v", () => {
  console.log("REACT", version);
});
it("smoke", async () => {
  const user = userEvent.setup();
  render(
    <BijsluiterProvider locale={nl} now={() => "2026-11-20T16:00:00+01:00"}>
      <BreachReportForm submit={vi.fn()} />
    </BijsluiterProvider>,
  );
  await user.click(screen.getByRole("button", { name: "Verder" }));
  expect(screen.getByText(nl.forms.errorSummary)).toBeVisible();
});
