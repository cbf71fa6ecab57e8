import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useTexts } from "../site/language/language.tsx";
import { mailDomainTexts } from "./texts/by-language.ts";
import "./mail-domain.css";

const pages = { domain: "/mail", reports: "/mail/rapporten" } as const;

/** The pages on mail in our name, each a link away from the other. */
export function MailLinks(): ReactNode {
  const texts = useTexts(mailDomainTexts);
  const [location] = useLocation();
  return (
    <nav aria-label={texts.pages} className="mail-links">
      <ul>
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <li key={page}>
            <Link href={pages[page]} aria-current={location === pages[page] ? "page" : undefined}>
              {texts.links[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
