import type { Severity } from "@bijsluiter/core";
import type { Role } from "../../../shared/roles.ts";

/** A page in the menu. */
type MenuPage =
  | "home"
  | "message"
  | "file"
  | "report"
  | "register"
  | "retention"
  | "measures"
  | "agreement"
  | "service"
  | "mail"
  | "desk"
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
  readonly playing: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleIsDemo: string;
  readonly footer: string;
  readonly loading: string;
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
