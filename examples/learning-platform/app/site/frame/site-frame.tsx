import { Button, ConsentBanner, ConsentLink, ConsentPanel } from "@bijsluiter/react";
import { type ReactNode, useId, useState } from "react";
import { Link, useLocation } from "wouter";
import { languageNames, languages } from "../../../shared/languages.ts";
import { useLanguage, useTexts } from "../language/language.tsx";
import { Letterhead } from "../paper/letterhead.tsx";
import { useSession } from "../session/session.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { DemoPill } from "./demo-pill.tsx";
import { Mark } from "./mark.tsx";
import { canReport, isAt, menuOf } from "./menu-of.ts";
import { SectionLinks } from "./section-links.tsx";

/** What is on every page: name, menu, language; and apart from them the controls of the demo. */
export function SiteFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const site = useTexts(siteTexts);
  return (
    <>
      <a className="skip" href="#main">
        {site.skip}
      </a>
      <ConsentBanner />
      <header className="site-header">
        <div className="site-bar">
          <Link href="/" className="brand">
            <Mark />
            Leerplein
          </Link>
          <SiteMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Letterhead />
        <SectionLinks />
        {children}
      </main>
      <footer className="site-footer">
        <p>{site.footer}</p>
        <p>{site.roleIsDemo}</p>
        <ConsentLink />
      </footer>
      <DemoPill />
      <ConsentPanel />
    </>
  );
}

/** One row; where that does not fit, a button that opens it. */
function SiteMenu() {
  const site = useTexts(siteTexts);
  const { role } = useSession();
  const [location] = useLocation();
  /** The page on which the menu was opened: on the next one it is closed again. */
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === location;
  const id = useId();
  return (
    <>
      <Button
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? undefined : location)}
      >
        {site.menuButton}
      </Button>
      <nav
        id={id}
        aria-label={site.navigation}
        className="site-menu"
        data-open={isOpen || undefined}
      >
        <ul>
          {menuOf(role).map((place) => (
            <li key={place.name}>
              <Link
                href={place.href}
                className="menu-link"
                aria-current={isAt(place, location) ? "page" : undefined}
              >
                {site.menu[place.name]}
              </Link>
            </li>
          ))}
        </ul>
        {canReport(role) && (
          <Link href="/datalek-melden" className="bijsluiter-button">
            {site.menu.report}
          </Link>
        )}
        <LanguageSwitch />
      </nav>
    </>
  );
}

/** A button for each other language, named in that language. */
function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <Button key={other} kind="quiet" lang={other} onClick={() => setLanguage(other)}>
        {languageNames[other]}
      </Button>
    ));
}
