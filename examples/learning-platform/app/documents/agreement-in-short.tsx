import { dayText } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import type { AgreementDetail } from "./document-api.ts";
import { documentTexts } from "./texts/by-language.ts";

/** What was agreed, in a few facts. */
export function AgreementInShort({ detail }: { readonly detail: AgreementDetail }): ReactNode {
  const { language, messages } = useLanguage();
  const { short, shortLabels: labels, notAgreed } = useTexts(documentTexts).agreement;
  const { agreement, hash } = detail;
  const { terms, statuses } = messages.agreements;
  const day = (text: string) => dayText(text, language);
  const facts: (readonly [string, ReactNode])[] = [
    [labels.parties, `${agreement.controller.name}, ${agreement.processor.name}`],
    [labels.status, statuses[agreement.status]],
    [labels.version, `${agreement.id}, ${agreement.version}, ${day(agreement.drawnUpOn)}`],
    [labels.term, agreement.term ? terms.term(agreement.term, { day }).join(" ") : notAgreed],
    ...agreement.clauses.flatMap((clause): (readonly [string, ReactNode])[] => {
      switch (clause.id) {
        case "breach":
          return [[labels.breach, clause.terms ? terms.breach(clause.terms) : notAgreed]];
        case "sub-processors":
          return [
            [labels.subProcessors, clause.terms ? terms.subProcessors(clause.terms) : notAgreed],
          ];
        case "retention-destruction":
          return [
            [
              labels.destruction,
              clause.terms ? terms.destruction(clause.terms).join(" ") : notAgreed,
            ],
          ];
        case "security-control":
          return [[labels.control, clause.terms ? terms.control(clause.terms) : notAgreed]];
        default:
          return [];
      }
    }),
    [labels.hash, <code key="hash">{hash}</code>],
  ];
  return (
    <section className="facts">
      <h2>{short}</h2>
      <dl className="pairs">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
