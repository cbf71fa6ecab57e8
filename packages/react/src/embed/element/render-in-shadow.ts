import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";

/** A widget inside the shadow root of an element. */
export interface ShadowWidget {
  readonly render: (widget: ReactNode) => void;
  readonly unmount: () => void;
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all elements of a kind. A sheet that is adopted needs no permission of a Content Security Policy. */
function sheetOf(rules: string): CSSStyleSheet {
  const known = sheets.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  sheets.set(rules, sheet);
  return sheet;
}

/** Puts a widget, with its style, in the shadow root of an element. */
export function renderInShadow(host: HTMLElement, rules: string): ShadowWidget {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheetOf(rules)];
  const frame = document.createElement("div");
  frame.className = "bijsluiter-frame";
  frame.setAttribute("part", "frame");
  shadow.replaceChildren(frame);
  let root: Root | undefined = createRoot(frame);
  return {
    render: (widget) => {
      // The words are Dutch or English, also on a page that is read from right to left.
      frame.dir = host.dir || "ltr";
      root?.render(widget);
    },
    unmount: () => {
      root?.unmount();
      root = undefined;
    },
  };
}
