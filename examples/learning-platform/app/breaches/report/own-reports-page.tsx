import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { Page } from "../../site/parts/page.tsx";
import { breachTexts } from "../texts/by-language.ts";
import { OwnReports } from "./own-reports.tsx";

/** The reports of the service desk and how they stand. */
export function OwnReportsPage(): ReactNode {
  const { own } = useTexts(breachTexts);
  return (
    <Page title={own.title}>
      <OwnReports />
    </Page>
  );
}
