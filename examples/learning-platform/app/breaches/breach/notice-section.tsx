import { momentText } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { languages } from "../../../shared/languages.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { FindingList } from "../../site/parts/finding-list.tsx";
import type { BreachDetail } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

const formats = ["docx", "html", "markdown", "text"] as const;

/** The notice to each board: whether it went out, where it needs attention, and to save. */
export function NoticeSection({ detail }: { readonly detail: BreachDetail }): ReactNode {
  const { breach } = useTexts(breachTexts);
  const boards = detail.report.boards?.affected ?? [];
  return (
    <section>
      <h2>{breach.notice}</h2>
      {boards.length === 0 && <p>{breach.noBoard}</p>}
      {boards.map(({ name }) => (
        <BoardNotice key={name} board={name} detail={detail} />
      ))}
    </section>
  );
}

function BoardNotice({ board, detail }: { readonly board: string; readonly detail: BreachDetail }) {
  const { messages } = useLanguage();
  const { breach } = useTexts(breachTexts);
  const findings = detail.findings.find((row) => row.board === board)?.findings ?? [];
  const found = findings.map((finding) => {
    // The table has a sentence for each code, which takes findings of that code.
    const say = messages.processorNotice.findings[finding.code] as (
      found: typeof finding,
    ) => string;
    return { severity: finding.severity, text: say(finding) };
  });
  return (
    <div className="card">
      <h3>{breach.noticeTo(board)}</h3>
      <MailState board={board} detail={detail} />
      <ul className="links inline">
        {languages.flatMap((language) =>
          formats.map((format) => (
            <li key={language + format}>
              <a
                href={`/api/breaches/${detail.reference}/notice?${new URLSearchParams({ format, language, board })}`}
                download
              >
                {breach.download(format, language)}
              </a>
            </li>
          )),
        )}
      </ul>
      {findings.length === 0 ? (
        <p>{breach.noFindings}</p>
      ) : (
        <>
          <h4>{breach.findings}</h4>
          <FindingList findings={found} />
        </>
      )}
    </div>
  );
}

function MailState({ board, detail }: { readonly board: string; readonly detail: BreachDetail }) {
  const { language } = useLanguage();
  const { mail, toldByHand } = useTexts(breachTexts).breach;
  if (detail.toldByHand.includes(board)) return <p>{toldByHand(board)}</p>;
  const last = detail.outbox.filter((row) => row.board === board).at(-1);
  if (!last) return null;
  return (
    <p role="status">
      {last.sentAt
        ? mail.sent(momentText(last.sentAt, language))
        : last.lastError
          ? mail.retrying(last.attempts)
          : mail.waiting}
    </p>
  );
}
