import type { ReactNode } from "react";
import { NotFoundPage } from "../site/parts/not-found-page.tsx";
import { ExitPage } from "./exit-page.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { UptimePage } from "./uptime-page.tsx";

/** The page on the service that an address names. */
export function servicePage(page: string | undefined): ReactNode {
  if (page === undefined) return <UptimePage />;
  if (page === "vertrek") return <ExitPage />;
  return page === "instellingen" ? <SettingsPage /> : <NotFoundPage />;
}
