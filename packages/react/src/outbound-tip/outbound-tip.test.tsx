import {
  type OutboundFacts,
  type OutboundPolicy,
  previewOutbound,
} from "@bijsluiter/core/outbound";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { deskFacts, deskPolicy, heldPreview, now } from "../../test/outbound-previews.ts";
import { OutboundTip } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const { outboundTip: texts } = nl;
const preview = (facts: Partial<OutboundFacts>, policy: Partial<OutboundPolicy> = {}) =>
  previewOutbound({ ...deskFacts, ...facts }, { ...deskPolicy, ...policy }, { now });

describe("OutboundTip", () => {
  it("says what was found, in words, and what will happen for whom", () => {
    render(
      <OutboundTip
        preview={heldPreview}
        texts={texts}
        names={{ "ouder@voorbeeld.example": "Een ouder" }}
      />,
    );
    expect(screen.getByRole("heading", { name: "Dit bericht wacht op vrijgave" })).toBeDefined();
    expect(screen.getByText(/BSN.*, 2 keer$/)).toBeDefined();
    expect(screen.getByText(/^Dit bericht mag alleen versleuteld/)).toBeDefined();
    expect(screen.queryByText(/^Dit bericht wordt versleuteld verstuurd/)).toBeNull();
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "OntvangerWat er gebeurt",
      "Een ouderWacht op vrijgave",
      "balie@leerplein.exampleWacht op vrijgave",
    ]);
    expect(screen.queryByText("Klopt dit niet, of moet het toch?")).toBeNull();
  });

  it("names the way that a message takes", () => {
    const recipients = [{ ...deskFacts.recipients[0], routes: [{ via: "portal" }] }];
    render(
      <OutboundTip preview={preview({ recipients } as Partial<OutboundFacts>)} texts={texts} />,
    );
    expect(screen.getByRole("heading", { name: "Dit bericht gaat versleuteld weg" })).toBeDefined();
    expect(
      screen.getByRole("cell", { name: "Wordt versleuteld verstuurd (Veilige link met code)" }),
    ).toBeDefined();
  });

  it("says that nothing was found, that a part was not searched, and what a test would do", () => {
    const { rerender } = render(
      <OutboundTip preview={preview({ hits: [] })} texts={en.outboundTip} />,
    );
    expect(screen.getByText("Nothing was found that a rule is about.")).toBeDefined();
    const unscannable = [{ part: "attachment-1", why: "encrypted" as const }];
    rerender(<OutboundTip preview={preview({ unscannable, hits: [] })} texts={en.outboundTip} />);
    expect(
      screen.getByRole("heading", { name: "This message does not leave like this" }),
    ).toBeDefined();
    expect(screen.getByText("Not searched")).toBeDefined();
    rerender(
      <OutboundTip preview={preview({}, { mode: "test-with-tips" })} texts={en.outboundTip} />,
    );
    expect(screen.getByText(/^The rules are on trial\./)).toBeDefined();
    expect(screen.getByRole("heading", { name: "This message can leave" })).toBeDefined();
  });

  it("shows no code of a kind that it has no word for, nor of one that every object has", () => {
    for (const kind of ["library-card", "constructor"]) {
      const rules = [{ id: "all", when: {}, action: "block", severity: "high" }] as const;
      const hits = [{ kind, count: 1, confidence: 90, part: "text" }];
      const shown = renderToStaticMarkup(
        <OutboundTip
          preview={preview({ hits }, { rules: [{ ...rules[0], when: { kinds: [kind] } }] })}
          texts={texts}
        />,
      );
      expect(shown).toContain("Een ander persoonsgegeven, 1 keer");
      expect(shown).not.toContain(kind);
    }
  });

  it("takes a reason, and asks for it when there is none", async () => {
    const onOverride = vi.fn();
    render(<OutboundTip preview={heldPreview} texts={texts} onOverride={onOverride} />);
    const user = userEvent.setup();
    const [first] = screen.getAllByText("Klopt dit niet, of moet het toch?");
    await user.click(first as HTMLElement);
    const send = screen.getByRole("button", {
      name: "Toch versturen, met een reden",
      hidden: true,
    });
    await user.click(send);
    expect(onOverride).not.toHaveBeenCalled();
    const field = screen.getByLabelText("Waarom moet dit zo worden verstuurd?");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("alert").textContent).toBe("Geef een reden op.");
    await user.type(field, " Gevraagd door de school ");
    await user.click(send);
    expect(onOverride).toHaveBeenCalledWith({
      ruleId: "identifiers-outside",
      kind: "reason",
      reason: "Gevraagd door de school",
    });
  });

  it.each([
    ["Dit klopt niet: het is geen persoonsgegeven", "identifiers-outside", "false-positive"],
    ["Ik heb dit gelezen", "look-again", "acknowledgement"],
  ])("takes: %s", async (name, ruleId, kind) => {
    const onOverride = vi.fn();
    render(<OutboundTip preview={heldPreview} texts={texts} onOverride={onOverride} />);
    await userEvent.setup().click(screen.getByRole("button", { name, hidden: true }));
    expect(onOverride).toHaveBeenCalledWith({ ruleId, kind });
  });

  it("says why an override was refused, and that one was taken", () => {
    const refused = previewOutbound(deskFacts, deskPolicy, {
      now,
      override: { ruleId: "identifiers-outside", by: "balie-3", kind: "reason" },
    });
    const { rerender } = render(<OutboundTip preview={refused} texts={texts} />);
    expect(screen.getByText("Geef een reden op.")).toBeDefined();
    const taken = previewOutbound(deskFacts, deskPolicy, {
      now,
      override: { ruleId: "identifiers-outside", by: "balie-3", kind: "false-positive" },
    });
    rerender(<OutboundTip preview={taken} texts={texts} />);
    expect(screen.getByText(/Dat is vastgelegd\.$/)).toBeDefined();
  });

  it("is said aloud when it changes, and passes axe", async () => {
    const { container } = render(
      <main>
        <OutboundTip preview={heldPreview} texts={texts} onOverride={() => undefined} />
      </main>,
    );
    expect(screen.getByRole("status").textContent).toBe("Dit bericht wacht op vrijgave");
    const { violations } = await axe.run(container, {
      rules: { "page-has-heading-one": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
