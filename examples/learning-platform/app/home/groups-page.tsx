import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "../site/language/language.tsx";
import { Page } from "../site/parts/page.tsx";
import { GroupList } from "./group-list.tsx";
import { homeTexts } from "./texts/by-language.ts";

/** The groups of a teacher, and who may be in their photos. */
export function GroupsPage(): ReactNode {
  const home = useTexts(homeTexts);
  return (
    <Page title={home.groups}>
      <GroupList />
      <p>
        <Link href="/fotolijst">{home.whoMayBeInPhotos}</Link>
      </p>
    </Page>
  );
}
