import { SummaryList, SummaryRow } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import type { BreachDetail } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { mailState } from "./mail-state.ts";

/** More boards than these are behind a line. */
const SHOWN = 5;

/** The notice to each board: whether it went out, and how much it still lacks. */
export function MessageList({ detail }: { readonly detail: BreachDetail }): ReactNode {
  const { breach } = useTexts(breachTexts);
  const boards = (detail.report.boards?.affected ?? []).map(({ name }, at) => ({ name, at }));
  if (boards.length === 0) return <p>{breach.noBoard}</p>;
  const rest = boards.slice(SHOWN);
  return (
    <>
      <Rows boards={boards.slice(0, SHOWN)} detail={detail} />
      {rest.length > 0 && (
        <details>
          <summary>{breach.otherBoards(rest.length)}</summary>
          <Rows boards={rest} detail={detail} />
        </details>
      )}
    </>
  );
}

function Rows(props: {
  readonly boards: readonly { readonly name: string; readonly at: number }[];
  readonly detail: BreachDetail;
}) {
  const { boards, detail } = props;
  const { language } = useLanguage();
  const { breach } = useTexts(breachTexts);
  return (
    <SummaryList>
      {boards.map(({ name, at }) => {
        const lacks = detail.findings.find(({ board }) => board === name)?.findings.length ?? 0;
        return (
          <SummaryRow
            key={name}
            label={name}
            values={
              <>
                {mailState(name, detail, breach, language)}{" "}
                {lacks > 0 && <strong className="warn">{breach.lacks(lacks)}</strong>}
              </>
            }
            action={
              <Link href={`/register/${detail.reference}/bericht/${at + 1}`}>
                {breach.read}
                <span className="bijsluiter-visually-hidden"> {breach.noticeTo(name)}</span>
              </Link>
            }
          />
        );
      })}
    </SummaryList>
  );
}
