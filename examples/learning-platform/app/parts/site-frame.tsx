import { ConsentBanner, ConsentLink, ConsentPanel } from "@bijsluiter/react";
import { type ReactNode, useId } from "react";
import { Link, useLocation } from "wouter";
import type { Role } from "../api.ts";
import { consentPageTexts } from "../consent/consent-page-texts.ts";
import { isFamily } from "../consent/is-family.ts";
import { documentTexts } from "../documents/document-texts.ts";
import { useLanguage } from "../language.tsx";
import { messageTexts } from "../message/message-texts.ts";
import { retentionTexts } from "../retention/retention-texts.ts";
import { useSession } from "../session.tsx";

const roles: readonly Role[] = [
  "docent",
  "servicedesk",
  "privacy-officer",
  "parent-1",
  "parent-2",
  "pupil",
];

/** What is on every page: name, menu, language, role. */
export function SiteFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts, language } = useLanguage();
  const { role } = useSession();
  const { menu } = consentPageTexts[language];
  return (
    <>
      <a className="skip" href="#main">
        {texts.site.skip}
      </a>
      <ConsentBanner />
      <header className="site-header">
        <div className="site-bar">
          <Link href="/" className="brand">
            <Mark />
            Leerplein
          </Link>
          <LanguageSwitch />
        </div>
        <nav aria-label={texts.site.navigation} className="site-menu">
          <ul>
            <MenuItem href="/">{texts.site.home}</MenuItem>
            {!isFamily(role) && (
              <>
                <MenuItem href="/bericht">{messageTexts[language].menu}</MenuItem>
                <MenuItem href="/datalek-melden">{texts.site.report}</MenuItem>
              </>
            )}
            {role === "privacy-officer" && (
              <>
                <MenuItem href="/register">{texts.site.register}</MenuItem>
                <MenuItem href="/bewaren">{retentionTexts[language].menu}</MenuItem>
                <MenuItem href="/verwerkersovereenkomst">
                  {documentTexts[language].agreement.menu}
                </MenuItem>
              </>
            )}
            {isFamily(role) ? (
              <>
                <MenuItem href="/beeldmateriaal">{menu.images}</MenuItem>
                <MenuItem href="/bewijzen">{menu.receipts}</MenuItem>
              </>
            ) : (
              <>
                {role !== "servicedesk" && <MenuItem href="/fotolijst">{menu.overview}</MenuItem>}
                <MenuItem href="/postvak">{texts.site.inbox}</MenuItem>
              </>
            )}
            <MenuItem href="/filmpje">{menu.film}</MenuItem>
            <MenuItem href="/privacy">{documentTexts[language].insert.menu}</MenuItem>
          </ul>
          <RoleSwitch />
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{texts.site.footer}</p>
        <p>{texts.site.roleIsDemo}</p>
        <ConsentLink />
      </footer>
      <ConsentPanel />
    </>
  );
}

function MenuItem({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const [location] = useLocation();
  const here = href === "/" ? location === "/" : location.startsWith(href);
  return (
    <li>
      <Link href={href} aria-current={here ? "page" : undefined}>
        {children}
      </Link>
    </li>
  );
}

function LanguageSwitch() {
  const { language, setLanguage, texts } = useLanguage();
  const other = language === "nl" ? "en" : "nl";
  return (
    <button type="button" className="plain-button" lang={other} onClick={() => setLanguage(other)}>
      {texts.site.otherLanguage}
    </button>
  );
}

function RoleSwitch() {
  const { texts } = useLanguage();
  const { role, play } = useSession();
  const id = useId();
  return (
    <div className="role">
      <label htmlFor={id}>{texts.site.playing}</label>
      <select id={id} value={role} onChange={(event) => play(event.target.value as Role)}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {texts.site.roles[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="8" />
      <path d="M7 10.500c3.400-1 6.400-.6 9 1.300 2.600-1.900 5.600-2.300 9-1.300v11.500c-3.400-1-6.400-.6-9 1.300-2.600-1.900-5.600-2.300-9-1.300z" />
      <path d="M16 11.800v11.500" />
    </svg>
  );
}
