import { fireEvent, screen } from "@testing-library/react";
import type { Answers } from "../src/forms/form-scope.tsx";

/** Fills in the controls that are on the page, by name: a quick way past pages that a test is not about. */
export function fillIn(answers: Answers): void {
  for (const [name, values] of Object.entries(answers)) {
    for (const control of document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      const isBox = control.type === "checkbox" || control.type === "radio";
      if (!isBox) fireEvent.input(control, { target: { value: values[0] } });
      else if (values.includes(control.value) !== control.checked) fireEvent.click(control);
    }
  }
}

/** Fills in page after page until the page to check the answers. */
export function fillInAll(answers: Answers, next: string): void {
  while (document.querySelector('[data-step="check"]') === null) {
    fillIn(answers);
    const heading = screen.getAllByRole("heading", { level: 2 }).at(-1)?.textContent;
    fireEvent.click(screen.getByRole("button", { name: next }));
    if (screen.queryByRole("heading", { level: 2, name: heading ?? "" }))
      throw new Error(`Still at: ${heading}`);
  }
}
