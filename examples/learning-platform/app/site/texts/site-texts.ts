import type { Severity } from "@bijsluiter/core";
import type { Role } from "../../../shared/roles.ts";

/** A page in the menu. */
type MenuPage =
  | "home"
  | "desk"
  | "groups"
  | "reports"
  | "messages"
  | "message"
  | "parentMail"
  | "file"
  | "report"
  | "register"
  | "retention"
  | "requests"
  | "request"
  | "agreements"
  | "agreement"
  | "measures"
  | "service"
  | "mail"
  | "insert"
  | "post"
  | "images"
  | "receipts"
  | "overview"
  | "inbox"
  | "film"
  | "privacy";

/** The words around every page. */
export interface SiteTexts {
  readonly skip: string;
  readonly navigation: string;
  readonly menuButton: string;
  /** What holds the controls of the demo. */
  readonly demo: string;
  readonly playing: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleIsDemo: string;
  readonly footer: string;
  /** Who sends what is printed. */
  readonly sender: string;
  readonly loading: string;
  /** When nothing answers. */
  readonly away: { readonly title: string; readonly text: string; readonly help: string };
  readonly failed: string;
  readonly again: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly toHome: string;
  readonly notAllowed: string;
  readonly notAllowedText: string;
  readonly becomeOfficer: string;
  /** Names of the pages in the menu. */
  readonly menu: Readonly<Record<MenuPage, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly otherRole: {
    readonly title: string;
    readonly text: string;
    readonly play: (role: string) => string;
  };
}
