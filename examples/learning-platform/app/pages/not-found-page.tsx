import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage } from "../language.tsx";
import { Page } from "../parts/page.tsx";

/** Where no page is. */
export function NotFoundPage(): ReactNode {
  const { site } = useLanguage().texts;
  return (
    <Page title={site.notFound}>
      <p>{site.notFoundText}</p>
      <p>
        <Link href="/">{site.toHome}</Link>
      </p>
    </Page>
  );
}
