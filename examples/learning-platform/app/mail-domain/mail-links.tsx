import type { ReactNode } from "react";
import { useTexts } from "../site/language/language.tsx";
import { PageLinks } from "../site/parts/page-links.tsx";
import { mailDomainTexts } from "./texts/by-language.ts";
import "./mail-domain.css";

const pages = { domain: "/mail", reports: "/mail/rapporten" } as const;

/** The pages on mail in our name, each a link away from the other. */
export function MailLinks(): ReactNode {
  const texts = useTexts(mailDomainTexts);
  return <PageLinks label={texts.pages} pages={pages} texts={texts.links} className="mail-links" />;
}
