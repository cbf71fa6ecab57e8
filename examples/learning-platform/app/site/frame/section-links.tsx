import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useTexts } from "../language/language.tsx";
import { PageLinks } from "../parts/page-links.tsx";
import { useSession } from "../session/session.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { isAt, menuOf } from "./menu-of.ts";

const sections = {
  agreements: {
    agreement: "/verwerkersovereenkomst",
    measures: "/maatregelen",
    service: "/dienst",
    mail: "/mail",
  },
  privacy: { privacy: "/privacy", request: "/verzoek" },
  retention: { retention: "/bewaren", requests: "/verzoeken" },
  register: { register: "/register", file: "/bestand" },
  messages: { message: "/bericht", file: "/bestand" },
} as const;

/** Pages that share a place in the menu, on each of them. */
export function SectionLinks(): ReactNode {
  const { menu } = useTexts(siteTexts);
  const { role } = useSession();
  const [location] = useLocation();
  const place = menuOf(role).find((one) => one.also && isAt(one, location));
  if (!place || !(place.name in sections)) return null;
  const pages: Readonly<Record<string, string>> = {
    ...sections[place.name as keyof typeof sections],
    ...(role === "servicedesk" && { parentMail: "/servicedesk" }),
  };
  const isPage = Object.values(pages).some(
    (page) => location === page || (place.name === "agreements" && location.startsWith(page)),
  );
  if (!isPage) return null;
  return (
    <PageLinks label={menu[place.name]} pages={pages} texts={menu} className="section-links" />
  );
}
