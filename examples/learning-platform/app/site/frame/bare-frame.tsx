import type { ReactNode } from "react";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { Mark } from "./mark.tsx";

/** The frame of the site before it is known who is there: name and foot, no menu. `index.html` has the same before any script runs. */
export function BareFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { footer } = useTexts(siteTexts);
  return (
    <>
      <header className="site-header">
        <div className="site-bar">
          <a href="/" className="brand">
            <Mark />
            Leerplein
          </a>
        </div>
      </header>
      <main id="main">{children}</main>
      <footer className="site-footer">
        <p>{footer}</p>
      </footer>
    </>
  );
}
