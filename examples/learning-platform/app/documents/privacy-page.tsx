import { toDay } from "@bijsluiter/core/calendar";
import { checkInsert, diffInserts, type InsertAudience } from "@bijsluiter/core/inserts";
import { PrivacyInsert } from "@bijsluiter/react";
import { type ReactNode, useEffect } from "react";
import { Link, useSearchParams } from "wouter";
import { previousInsert, publishedInsert } from "../../documents/published-insert.ts";
import { languageFrom, languageNames, languages } from "../../shared/languages.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { NotFoundPage } from "../site/parts/not-found-page.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { documentTexts } from "./texts/by-language.ts";
import "./documents.css";
import { FindingList } from "../site/parts/finding-list.tsx";

/** Readers by the end of the address; the board's is the whole insert, at the address without an end. */
const readers: Readonly<Record<string, InsertAudience>> = {
  "": "board",
  ouder: "parent",
  leerling: "pupil",
};

/** Name of the words for each reader among those of the widgets. */
const wordsFor = {
  board: "privacyInsertForBoard",
  parent: "privacyInsertForParent",
  pupil: "privacyInsertForPupil",
} as const satisfies Record<InsertAudience, string>;

const changed = diffInserts(previousInsert, publishedInsert);

/** What Leerplein does with personal data, for a board, a parent or a pupil. */
export function PrivacyPage({
  audience = "",
}: {
  readonly audience?: string | undefined;
}): ReactNode {
  const { language, setLanguage, messages, locale } = useLanguage();
  const { role } = useSession();
  const [search] = useSearchParams();
  const asked = languageFrom(search.get("taal"));
  useEffect(() => {
    if (asked) setLanguage(asked);
  }, [asked, setLanguage]);
  const reader = readers[audience];
  if (!reader) return <NotFoundPage />;
  const texts = useTexts(documentTexts).insert;
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
        texts={locale[wordsFor[reader]]}
        languages={languages.map((lang) => ({
          lang,
          href: `${here}?taal=${lang}`,
          label: languageNames[lang],
        }))}
        changes={{
          since: previousInsert.lastModified ?? "",
          found,
          sentences:
            reader === "board" ? messages.insertChanges : messages.insertChangesInPlainWords,
        }}
      />
      <p className="actions not-on-paper">
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="primary"
          onClick={() => window.print()}
        >
          {texts.print}
        </button>
        <a
          href={`/api/privacy-insert?format=docx&language=${language}&audience=${reader}`}
          download
        >
          {texts.downloadWord}
        </a>
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
  const { messages } = useLanguage();
  const { clock } = useSession();
  const texts = useTexts(documentTexts).insert;
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
