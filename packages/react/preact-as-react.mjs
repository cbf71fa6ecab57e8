import { useState } from "preact/compat";

// What the widgets take for React. Preact counts ids anew in each root; two widgets on a page must not share one.
export * from "preact/compat";

let given = 0;

export const useId = () => {
  const [id] = useState(() => {
    given += 1;
    return `bijsluiter-${given}`;
  });
  return id;
};
