import type { ReactNode } from "react";
import { Link } from "wouter";
import { type Language, languages } from "../../../shared/languages.ts";
import { ask } from "../../site/api/call.ts";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Letter } from "../../site/paper/letter.tsx";
import { FindingList } from "../../site/parts/finding-list.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { NotFoundPage } from "../../site/parts/not-found-page.tsx";
import { Page } from "../../site/parts/page.tsx";
import { type BreachDetail, breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { mailState } from "./mail-state.ts";
import "../breaches.css";

const formats = ["docx", "html", "markdown", "text"] as const;
const REFRESH_MS = 10_000;

/** The notice to one board, the `place`th of a breach: as it reads, whether it went out, where it needs attention, and to save. */
export function NoticePage(props: {
  readonly reference: string;
  readonly place: string;
}): ReactNode {
  const { reference, place } = props;
  const { breach } = useTexts(breachTexts);
  const detail = useResource(reference, () => breachApi.breach(reference), { everyMs: REFRESH_MS });
  return (
    <Loaded resource={detail} asPage>
      {(found) => {
        const board = found.report.boards?.affected?.[Number(place) - 1];
        if (!board) return <NotFoundPage />;
        return (
          <Page
            title={breach.noticeTo(board.name)}
            above={
              <Link href={`/register/${reference}`} className="back">
                {breach.backTo(reference)}
              </Link>
            }
          >
            <Notice board={board.name} detail={found} />
          </Page>
        );
      }}
    </Loaded>
  );
}

/** The notice as it reads in one language. */
function Preview(props: {
  readonly language: Language;
  readonly address: string;
  readonly entries: number;
}) {
  const { language, address, entries } = props;
  const { breach } = useTexts(breachTexts);
  const text = useResource(`${address} ${entries}`, async () => (await ask(address)).text());
  return (
    <section lang={language}>
      <h3>{breach.languages[language]}</h3>
      <Loaded resource={text}>{(found) => <Letter text={found} />}</Loaded>
    </section>
  );
}

function Notice({ board, detail }: { readonly board: string; readonly detail: BreachDetail }) {
  const { language, messages } = useLanguage();
  const { breach } = useTexts(breachTexts);
  const address = (format: string, of: string = language) =>
    `/breaches/${detail.reference}/notice?${new URLSearchParams({ format, language: of, board })}`;
  const findings = (detail.findings.find((row) => row.board === board)?.findings ?? []).map(
    (finding) => {
      // The table has a sentence for each code, which takes findings of that code.
      const say = messages.processorNotice.findings[finding.code] as (
        found: typeof finding,
      ) => string;
      return { severity: finding.severity, text: say(finding) };
    },
  );
  return (
    <>
      <p role="status">{mailState(board, detail, breach, language)}</p>
      {findings.length === 0 ? (
        <p>{breach.noFindings}</p>
      ) : (
        <section className="panel" data-tone="warn">
          <h2>{breach.findings}</h2>
          <FindingList findings={findings} />
        </section>
      )}
      <section className="not-on-paper">
        <h2>{breach.save}</h2>
        <ul className="links inline">
          {languages.flatMap((of) =>
            formats.map((format) => (
              <li key={of + format}>
                <a href={`/api${address(format, of)}`} download>
                  {breach.download(format, of)}
                </a>
              </li>
            )),
          )}
        </ul>
      </section>
      <section>
        <h2>{breach.notice}</h2>
        <div className="notices">
          {languages.map((of) => (
            <Preview
              key={of}
              language={of}
              address={address("text", of)}
              entries={detail.entries.length}
            />
          ))}
        </div>
      </section>
    </>
  );
}
