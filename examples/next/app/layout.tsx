import Link from "next/link";
import type { ReactNode } from "react";
import { consentOnServer } from "./consent/consent-on-server.ts";
import { SiteConsent } from "./consent/site-consent.tsx";
import "@bijsluiter/react/styles.css";
import "./page.css";

export const metadata = { title: "Leerplein en privacy" };

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body className="bijsluiter">
        <SiteConsent {...(await consentOnServer())}>
          <nav>
            <Link href="/">Privacy</Link> <Link href="/melden">Datalek melden</Link>
          </nav>
          <main>{children}</main>
        </SiteConsent>
      </body>
    </html>
  );
}
