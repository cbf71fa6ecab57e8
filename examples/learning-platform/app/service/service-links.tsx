import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useTexts } from "../site/language/language.tsx";
import { servicePageTexts } from "./texts/by-language.ts";
import "./service.css";

const pages = {
  uptime: "/dienst",
  exit: "/dienst/vertrek",
  settings: "/dienst/instellingen",
} as const;

/** The pages on the service, each a link away from the others. */
export function ServiceLinks(): ReactNode {
  const texts = useTexts(servicePageTexts);
  const [location] = useLocation();
  return (
    <nav aria-label={texts.pages} className="service-links">
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
