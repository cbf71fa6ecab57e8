import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { Page } from "./page.tsx";

/** Where no page is. */
export function NotFoundPage(): ReactNode {
  const site = useTexts(siteTexts);
  return (
    <Page title={site.notFound}>
      <p>{site.notFoundText}</p>
      <p>
        <Link href="/">{site.toHome}</Link>
      </p>
    </Page>
  );
}
