import type { ConsentOnServer } from "../../../src/index.ts";

/** How a page of the test site is set up; the server puts it in the page as JSON. */
export interface Setup {
  /** What the clock says when the page arrives. */
  readonly now: string;
  readonly language: "nl" | "en";
  /** Direction of the whole page. */
  readonly direction: "ltr" | "rtl";
  /** Where choices are kept, in this order. */
  readonly storage: readonly ("cookie" | "tab" | "server")[];
  /** Whether the server has rendered the page. */
  readonly isRendered: boolean;
  /** What it saw then; only in the browser. */
  readonly server?: ConsentOnServer;
  /** Value of `Sec-GPC`, or read from the browser. */
  readonly gpc: "read" | "1";
  /** Version of the notice. */
  readonly noticeVersion: string;
  /** The page for images instead, as this person sees it. */
  readonly images?: "parent" | "other-parent" | "pupil";
  /** Titles of purposes beyond the usual ones. */
  readonly more: readonly string[];
  /** Scripts of the page, under `StrictMode`, with a button that changes the route. */
  readonly scripts?: "twice" | "slow" | "inline" | "inline-without-nonce" | "broken";
  /** Names of the page's own things that go without consent for statistics. */
  readonly clears: boolean;
  /** Small links of the page beside the widgets. */
  readonly links: boolean;
  /** Puts a widget of its own parts in the place of the banner. */
  readonly parts: boolean;
}

/** The page as most tests want it. */
export const usual: Setup = {
  now: "2026-11-20T15:30:00+01:00",
  language: "nl",
  direction: "ltr",
  storage: ["cookie"],
  isRendered: false,
  gpc: "read",
  noticeVersion: "1",
  parts: false,
  more: [],
  clears: false,
  links: false,
};
