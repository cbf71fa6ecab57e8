import type { ReactNode } from "react";
import { useTexts } from "../site/language/language.tsx";
import { PageLinks } from "../site/parts/page-links.tsx";
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
  return (
    <PageLinks label={texts.pages} pages={pages} texts={texts.links} className="service-links" />
  );
}
