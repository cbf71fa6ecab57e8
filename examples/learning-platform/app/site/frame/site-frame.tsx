import { ConsentBanner, ConsentLink, ConsentPanel } from "@bijsluiter/react";
import { type ReactNode, useId } from "react";
import { Link, useLocation } from "wouter";
import { languageNames, languages } from "../../../shared/languages.ts";
import { type Role, roles } from "../../../shared/roles.ts";
import { useLanguage, useTexts } from "../language/language.tsx";
import { isFamily } from "../session/is-family.ts";
import { useSession } from "../session/session.tsx";
import { siteTexts } from "../texts/by-language.ts";

/** What is on every page: name, menu, language, role. */
export function SiteFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const site = useTexts(siteTexts);
  const { role } = useSession();
  const { menu } = site;
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
          <LanguageSwitch />
          <RoleSwitch />
        </div>
        <nav aria-label={site.navigation} className="site-menu">
          <ul>
            <MenuItem href="/">{menu.home}</MenuItem>
            {!isFamily(role) && (
              <>
                <MenuItem href="/bericht">{menu.message}</MenuItem>
                <MenuItem href="/bestand">{menu.file}</MenuItem>
                <MenuItem href="/datalek-melden">{menu.report}</MenuItem>
              </>
            )}
            {role === "servicedesk" && <MenuItem href="/servicedesk">{menu.desk}</MenuItem>}
            {role === "parent-1" && <MenuItem href="/veilig">{menu.post}</MenuItem>}
            {role === "privacy-officer" && (
              <>
                <MenuItem href="/register">{menu.register}</MenuItem>
                <MenuItem href="/bewaren">{menu.retention}</MenuItem>
                <MenuItem href="/maatregelen">{menu.measures}</MenuItem>
                <MenuItem href="/verwerkersovereenkomst">{menu.agreement}</MenuItem>
                <MenuItem href="/dienst">{menu.service}</MenuItem>
                <MenuItem href="/mail">{menu.mail}</MenuItem>
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
                {role === "privacy-officer" && <MenuItem href="/postvak">{menu.inbox}</MenuItem>}
              </>
            )}
            <MenuItem href="/filmpje">{menu.film}</MenuItem>
            <MenuItem href="/privacy">{menu.privacy}</MenuItem>
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{site.footer}</p>
        <p>{site.roleIsDemo}</p>
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

/** A button for each other language, named in that language. */
function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <button
        key={other}
        type="button"
        className="plain-button"
        lang={other}
        onClick={() => setLanguage(other)}
      >
        {languageNames[other]}
      </button>
    ));
}

function RoleSwitch() {
  const site = useTexts(siteTexts);
  const { role, play } = useSession();
  const id = useId();
  return (
    <div className="role">
      <label htmlFor={id}>{site.playing}</label>
      <select id={id} value={role} onChange={(event) => play(event.target.value as Role)}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {site.roles[one]}
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
