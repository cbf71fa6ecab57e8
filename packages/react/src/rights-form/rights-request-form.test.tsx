import { fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { RightsRequestForm, type RightsRequestFormProps } from "../index.ts";
import * as nl from "../locales/nl/index.ts";

const props = (onRequest: RightsRequestFormProps["onRequest"]): RightsRequestFormProps => ({
  texts: nl.rightsRequest,
  categories: [
    { id: "voice", label: "Opnames van mijn stem" },
    { id: "results", label: "Cijfers" },
  ],
  methods: ["signed-in", "known-in-person"],
  onRequest,
});
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));
const send = () => fireEvent.click(screen.getByRole("button", { name: "Verstuur het verzoek" }));

describe("RightsRequestForm", () => {
  it("gives what a pupil asks", () => {
    const onRequest = vi.fn();
    render(<RightsRequestForm {...props(onRequest)} />);
    for (const name of [
      "Het gaat over mijzelf",
      "Iets wissen",
      "Opnames van mijn stem",
      "Ik ben ingelogd",
    ])
      choose(name);
    send();
    expect(onRequest.mock.calls).toEqual([
      [{ requester: "subject", kind: "erasure", scope: ["voice"], identity: "signed-in" }],
    ]);
  });

  it("asks a parent about whom it is, and takes everything as everything", () => {
    const onRequest = vi.fn();
    render(<RightsRequestForm {...props(onRequest)} />);
    expect(screen.queryByLabelText("Over wie gaat het?")).toBeNull();
    choose("Ik ben ouder of voogd");
    fireEvent.change(screen.getByLabelText("Over wie gaat het?"), {
      target: { value: " Sam, groep 8 " },
    });
    fireEvent.change(screen.getByLabelText(/Wil je er iets bij vertellen/), {
      target: { value: "Van dit jaar." },
    });
    for (const name of [
      "Laten zien wat jullie hebben",
      "Alles",
      "Cijfers",
      "Ik kom langs, ze kennen mij op school",
    ])
      choose(name);
    send();
    expect(onRequest.mock.calls).toEqual([
      [
        {
          requester: "guardian",
          whom: "Sam, groep 8",
          kind: "access",
          scope: "all",
          details: "Van dit jaar.",
          identity: "known-in-person",
        },
      ],
    ]);
  });

  it("names every question that has no answer, in order, with a link to each", () => {
    const onRequest = vi.fn();
    render(<RightsRequestForm {...props(onRequest)} />);
    choose("Ik ben ouder of voogd");
    send();
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Vul in over wie het gaat.",
      "Kies wat wij moeten doen.",
      "Kies om welke gegevens het gaat.",
      "Kies hoe wij kunnen zien dat jij het bent.",
    ]);
    fireEvent.click(screen.getByRole("link", { name: "Kies wat wij moeten doen." }));
    expect(document.activeElement?.getAttribute("name")).toBe("kind");
    expect(onRequest).not.toHaveBeenCalled();
  });

  it("asks for no copy of a document, and for no file", () => {
    const { container } = render(<RightsRequestForm {...props(() => undefined)} />);
    expect(screen.getByText(/Stuur geen kopie van een paspoort/)).toBeDefined();
    expect(container.querySelector("input[type=file]")).toBeNull();
  });

  it("offers those rights that it is told to, and has nothing that axe names", async () => {
    const element = <RightsRequestForm {...props(() => undefined)} kinds={["erasure"]} />;
    const { container } = render(<main>{element}</main>);
    expect(screen.queryByLabelText("Laten zien wat jullie hebben")).toBeNull();
    send();
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(renderToStaticMarkup(element)).toContain("Iets wissen");
  });
});
