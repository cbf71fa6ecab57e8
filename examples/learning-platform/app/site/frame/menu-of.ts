import type { Role } from "../../../shared/roles.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** A place in the menu: its name, its address, and addresses of other pages that belong to it. */
interface MenuPlace {
  readonly name: keyof SiteTexts["menu"];
  readonly href: string;
  readonly also?: readonly string[];
}

const home: MenuPlace = { name: "home", href: "/" };
const privacy: MenuPlace = { name: "privacy", href: "/privacy", also: ["/verzoek"] };
const photos: MenuPlace = { name: "overview", href: "/fotolijst" };
const family: readonly MenuPlace[] = [
  home,
  { name: "images", href: "/beeldmateriaal" },
  { name: "receipts", href: "/bewijzen" },
];

const menus: Readonly<Record<Role, readonly MenuPlace[]>> = {
  docent: [
    home,
    { name: "groups", href: "/groepen" },
    { name: "messages", href: "/bericht", also: ["/bestand"] },
    photos,
    privacy,
  ],
  servicedesk: [
    home,
    { name: "reports", href: "/meldingen" },
    { name: "messages", href: "/servicedesk", also: ["/bericht", "/bestand"] },
    privacy,
  ],
  "privacy-officer": [
    { name: "desk", href: "/" },
    { name: "register", href: "/register", also: ["/bestand"] },
    { name: "retention", href: "/bewaren", also: ["/verzoeken"] },
    {
      name: "agreements",
      href: "/verwerkersovereenkomst",
      also: ["/maatregelen", "/dienst", "/mail"],
    },
    photos,
    { name: "insert", href: "/privacy" },
  ],
  "parent-1": [...family, { name: "post", href: "/veilig" }, privacy],
  "parent-2": [...family, privacy],
  pupil: [...family, privacy],
};

/** The menu of a role: at most six places. */
export const menuOf = (role: Role): readonly MenuPlace[] => menus[role];

/** Whether an address is in a place: that page, or one below it. */
export function isAt({ href, also = [] }: MenuPlace, location: string): boolean {
  return [href, ...also].some(
    (one) => location === one || (one !== "/" && location.startsWith(`${one}/`)),
  );
}

/** Whether a role finds "Datalek melden" in the bar. */
export const canReport = (role: Role): boolean => role === "docent" || role === "servicedesk";
