import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";
import { Clock, Field, SummaryList, SummaryRow, Tag, Task, TaskList, Tick } from "./index.ts";

describe("a field", () => {
  it("ties label, hint and error to its control", () => {
    render(
      <Field
        label="Waarom"
        hint="Kort."
        error="Vul dit in."
        control={(own) => <input {...own} />}
      />,
    );
    const input = screen.getByLabelText("Waarom");
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("Kort. Vul dit in.");
    expect(input.closest(".bijsluiter-field")).toHaveAttribute("data-invalid", "");
  });

  it("describes nothing where there is nothing to say", () => {
    render(<Field label="Waarom" error="" control={(own) => <input {...own} />} />);
    expect(screen.getByLabelText("Waarom")).not.toHaveAttribute("aria-describedby");
    expect(screen.getByLabelText("Waarom")).not.toHaveAttribute("aria-invalid");
  });
});

describe("an error summary", () => {
  it("takes the focus, and leads to the first control of that name in its form", async () => {
    render(
      <>
        <input name="at.day" aria-label="another form" />
        <form>
          <ErrorSummary
            heading="Er is een probleem"
            errors={[
              { name: "at", text: "Vul een datum in." },
              { name: "", text: "Laden is niet gelukt." },
            ]}
          />
          <input name="at.day" aria-label="Dag" />
        </form>
      </>,
    );
    expect(screen.getByRole("alert").parentElement).toHaveFocus();
    expect(screen.getAllByRole("link")).toHaveLength(1);
    await userEvent.click(screen.getByRole("link", { name: "Vul een datum in." }));
    expect(screen.getByLabelText("Dag")).toHaveFocus();
  });

  it("is not there without errors", () => {
    const { container } = render(<ErrorSummary heading="Er is een probleem" errors={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

it.each([
  [0.25, "25"],
  [-1, "0"],
  [7, "100"],
])("a clock that is for %d over draws a bar of %s %%", (over, width) => {
  const { container } = render(<Clock label="Melden" state="running" words="nog" over={over} />);
  expect(container.querySelector("rect")).toHaveAttribute("width", width);
});

it("a clock without a known length draws none", () => {
  const { container } = render(<Clock label="Melden" state="waiting" words="Nog niet begonnen" />);
  expect(container.querySelector("svg")).toBeNull();
});

it("lists are lists, also where a style takes their dots", () => {
  render(
    <TaskList>
      <Task status={<Tag tone="good">Gedaan</Tag>}>Sluit af</Task>
    </TaskList>,
  );
  expect(screen.getByRole("list")).toHaveTextContent("Sluit afGedaan");
});

it("a fact has a name, each of its values, and what can be done about it", () => {
  const { container } = render(
    <SummaryList>
      <SummaryRow
        label="Van wie"
        values={["Leerlingen", "Ouders"]}
        action={<a href="#a">Wijzig</a>}
      />
      <SummaryRow label="Oorzaak" values="Nog niet bekend" open />
    </SummaryList>,
  );
  expect([...container.querySelectorAll("dt, dd")].map(({ textContent }) => textContent)).toEqual([
    "Van wie",
    "Leerlingen",
    "Ouders",
    "Wijzig",
    "Oorzaak",
    "Nog niet bekend",
  ]);
  expect(container.querySelectorAll("[data-open]")).toHaveLength(1);
});

it("a tick is drawn only when it is asked to", () => {
  const { container } = render(
    <>
      <Tick />
      <Tick drawn />
    </>,
  );
  expect(container.querySelectorAll("svg[data-drawn]")).toHaveLength(1);
});
