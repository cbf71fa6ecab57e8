import type { Page } from "playwright-core";
import type { Role } from "../../shared/roles.ts";

/** A page of a role, as it is after `reach`. */
export interface Looked {
  readonly name: string;
  readonly role: Role;
  readonly path: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** Looks of which the README keeps a picture. */
  readonly kept?: readonly string[];
}

const both = ["1280", "320"];
const all = [...both, "dark", "forced-light", "forced-dark"];

const press = (name: string) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Every page and state of every role; `DL-2026-0001` and those after it are in the register. */
export const lookedPages: readonly Looked[] = [
  { name: "teacher-today", kept: both, role: "docent", path: "/" },
  { name: "teacher-groups", role: "docent", path: "/groepen" },
  { name: "teacher-message", role: "docent", path: "/bericht" },
  { name: "teacher-file", role: "docent", path: "/bestand" },
  { name: "teacher-report", role: "docent", path: "/datalek-melden" },
  { name: "teacher-photos", role: "docent", path: "/fotolijst" },
  { name: "teacher-privacy", role: "docent", path: "/privacy" },
  { name: "teacher-film", role: "docent", path: "/filmpje" },
  { name: "teacher-consent", role: "docent", path: "/toestemming" },
  { name: "teacher-refused", role: "docent", path: "/register" },
  { name: "not-found", role: "docent", path: "/nergens" },
  { name: "desk-today", kept: ["1280"], role: "servicedesk", path: "/" },
  { name: "desk-reports", role: "servicedesk", path: "/meldingen" },
  { name: "desk-mail", role: "servicedesk", path: "/servicedesk" },
  { name: "officer-worksheet", kept: all, role: "privacy-officer", path: "/" },
  { name: "officer-register", kept: both, role: "privacy-officer", path: "/register" },
  {
    name: "officer-register-none",
    role: "privacy-officer",
    path: "/register",
    reach: (page) => page.getByLabel("Toon").selectOption("closed"),
  },
  { name: "officer-breach", kept: both, role: "privacy-officer", path: "/register/DL-2026-0001" },
  {
    name: "officer-breach-many",
    kept: ["1280"],
    role: "privacy-officer",
    path: "/register/DL-2026-0003",
  },
  { name: "officer-breach-none", role: "privacy-officer", path: "/register/DL-2026-9999" },
  {
    name: "officer-notice",
    kept: ["1280"],
    role: "privacy-officer",
    path: "/register/DL-2026-0001/bericht/1",
  },
  {
    name: "officer-told",
    role: "privacy-officer",
    path: "/register/DL-2026-0001/vastleggen/bestuur-verteld",
  },
  {
    name: "officer-decision",
    role: "privacy-officer",
    path: "/register/DL-2026-0001/vastleggen/besluit",
  },
  {
    name: "officer-decision-wrong",
    kept: ["1280", "320", "forced-light"],
    role: "privacy-officer",
    path: "/register/DL-2026-0001/vastleggen/besluit",
    reach: press("Vastleggen"),
  },
  {
    name: "officer-close",
    role: "privacy-officer",
    path: "/register/DL-2026-0001/vastleggen/afsluiten",
  },
  { name: "officer-follow-up", role: "privacy-officer", path: "/register/DL-2026-0001/aanvullen" },
  { name: "officer-retention", kept: ["1280"], role: "privacy-officer", path: "/bewaren" },
  {
    name: "officer-agreement",
    kept: ["1280"],
    role: "privacy-officer",
    path: "/verwerkersovereenkomst",
  },
  { name: "officer-measures", kept: ["1280"], role: "privacy-officer", path: "/maatregelen" },
  { name: "officer-mail", kept: ["1280"], role: "privacy-officer", path: "/mail" },
  { name: "officer-mail-reports", role: "privacy-officer", path: "/mail/rapporten" },
  { name: "officer-service", kept: ["1280"], role: "privacy-officer", path: "/dienst" },
  { name: "officer-exit", role: "privacy-officer", path: "/dienst/vertrek" },
  { name: "officer-settings", role: "privacy-officer", path: "/dienst/instellingen" },
  { name: "officer-photos", kept: ["1280"], role: "privacy-officer", path: "/fotolijst" },
  { name: "officer-insert", role: "privacy-officer", path: "/privacy" },
  { name: "officer-inbox", role: "privacy-officer", path: "/postvak" },
  { name: "parent-today", kept: both, role: "parent-1", path: "/" },
  { name: "parent-images", role: "parent-1", path: "/beeldmateriaal" },
  { name: "parent-choices", role: "parent-1", path: "/bewijzen" },
  { name: "parent-post", role: "parent-1", path: "/veilig" },
  { name: "parent-privacy", kept: ["1280"], role: "parent-1", path: "/privacy/ouder" },
  { name: "other-parent-today", role: "parent-2", path: "/" },
  { name: "pupil-today", kept: both, role: "pupil", path: "/" },
  { name: "pupil-images", role: "pupil", path: "/beeldmateriaal" },
  { name: "pupil-privacy", role: "pupil", path: "/privacy/leerling" },
];
