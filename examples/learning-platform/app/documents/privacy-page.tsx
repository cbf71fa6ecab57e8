import { toDay } from "@bijsluiter/core/calendar";
import { checkInsert, diffInserts, type InsertAudience } from "@bijsluiter/core/inserts";
import { PrivacyInsert } from "@bijsluiter/react";
import * as enLocale from "@bijsluiter/react/locales/en";
import * as nlLocale from "@bijsluiter/react/locales/nl";
import { type ReactNode, useEffect } from "react";
import { Link, useSearchParams } from "wouter";
import { previousInsert, publishedInsert } from "../../documents/published-insert.ts";
import { useLanguage } from "../language.tsx";
import { NotFoundPage } from "../pages/not-found-page.tsx";
import { Page } from "../parts/page.tsx";
import { useSession } from "../session.tsx";
import "./documents.css";
import { documentTexts } from "./document-texts.ts";
import { FindingList } from "./finding-list.tsx";

/** Readers by the end of the address; the board's is the whole insert, at the address without an end. */
const readers: Readonly<Record<string, InsertAudience>> = {
  "": "board",
  ouder: "parent",
  leerling: "pupil",
};

const locales = {
  nl: {
    board: nlLocale.privacyInsertForBoard,
    parent: nlLocale.privacyInsertForParent,
    pupil: nlLocale.privacyInsertForPupil,
  },
  en: {
    board: enLocale.privacyInsertForBoard,
    parent: enLocale.privacyInsertForParent,
    pupil: enLocale.privacyInsertForPupil,
  },
};

const changed = diffInserts(previousInsert, publishedInsert);

/** What Leerplein does with personal data, for a board, a parent or a pupil. */
export function PrivacyPage({
  audience = "",
}: {
  readonly audience?: string | undefined;
}): ReactNode {
  const { language, setLanguage, messages } = useLanguage();
  const { role } = useSession();
  const [search] = useSearchParams();
  const asked = search.get("taal");
  useEffect(() => {
    if (asked === "nl" || asked === "en") setLanguage(asked);
  }, [asked, setLanguage]);
  const reader = readers[audience];
  if (!reader) return <NotFoundPage />;
  const texts = documentTexts[language].insert;
  const here = addressOf(audience);
  // A parent or pupil hears what changes for people; a board hears all of it.
  const found = reader === "board" ? changed : changed.filter(({ material }) => material === "yes");
  return (
    <Page title={texts.title} wide>
      <nav aria-label={texts.forWhom} className="readers not-on-paper">
        <ul>
          {Object.entries(readers).map(([end, one]) => (
            <li key={one}>
              <Link href={addressOf(end)} aria-current={one === reader ? "page" : undefined}>
                {texts.audiences[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {role === "privacy-officer" && <Findings />}
      <PrivacyInsert
        id="insert"
        insert={publishedInsert}
        texts={locales[language][reader]}
        languages={[
          { lang: "nl", href: `${here}?taal=nl`, label: "Nederlands" },
          { lang: "en", href: `${here}?taal=en`, label: "English" },
        ]}
        changes={{
          since: previousInsert.lastModified ?? "",
          found,
          sentences: messages.insertChanges,
        }}
      />
      <p className="actions not-on-paper">
        <button type="button" className="button" onClick={() => window.print()}>
          {texts.print}
        </button>
        <a href="/api/privacy-insert" download>
          {texts.download}
        </a>
        {role === "privacy-officer" && (
          <Link href="/verwerkersovereenkomst">{texts.toAgreement}</Link>
        )}
      </p>
    </Page>
  );
}

const addressOf = (end: string) => (end === "" ? "/privacy" : `/privacy/${end}`);

function Findings() {
  const { language, messages } = useLanguage();
  const { clock } = useSession();
  const texts = documentTexts[language].insert;
  const findings = checkInsert(publishedInsert, { asOf: toDay(clock()) }).map((finding) => ({
    severity: finding.severity,
    text: messages.insertFindings[finding.code](finding),
    basis: finding.basis.ref,
  }));
  return (
    <details className="card not-on-paper">
      <summary>
        {texts.findings} ({findings.length})
      </summary>
      <p className="quiet">{texts.findingsText}</p>
      {findings.length === 0 ? <p>{texts.noFindings}</p> : <FindingList findings={findings} />}
    </details>
  );
}
