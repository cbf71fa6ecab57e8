import type {
  ChecklistItem,
  ChecklistResult,
  ProcessingAgreement,
} from "@bijsluiter/core/agreements";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { itemName } from "./item-name.ts";
import { documentTexts } from "./texts/by-language.ts";

const statuses = ["present", "partial", "missing", "unknown"] as const;

/** How each item of one checklist stands, and where it is found. */
export function CoverageTable(props: {
  readonly result: ChecklistResult;
  readonly agreement: ProcessingAgreement;
}): ReactNode {
  const { result, agreement } = props;
  const { messages } = useLanguage();
  const texts = useTexts(documentTexts);
  const words = messages.agreements;
  return (
    <details className="card">
      <summary>
        {words.checklists[result.checklist]}
        <span className="counts">
          {statuses.map((status) => (
            <span key={status} data-status={status}>
              {words.itemStatuses[status]}: {result.counts[status]}
            </span>
          ))}
        </span>
      </summary>
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{texts.agreement.item}</th>
            <th scope="col">{texts.agreement.itemStatus}</th>
            <th scope="col">{texts.agreement.where}</th>
          </tr>
        </thead>
        <tbody>
          {result.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{itemName(item.id, texts, words)}</th>
              <td>
                <span data-status={item.status}>{words.itemStatuses[item.status]}</span>
              </td>
              <td>
                <Where item={item} agreement={agreement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Where(props: { readonly item: ChecklistItem; readonly agreement: ProcessingAgreement }) {
  const { item, agreement } = props;
  const { messages } = useLanguage();
  const { agreement: texts } = useTexts(documentTexts);
  const { facts, provisions } = messages.agreements;
  // A requirement is a fact or a provision; their codes differ.
  const sentences: Readonly<Record<string, string>> = { ...facts, ...provisions };
  const say = (codes: readonly string[]) =>
    codes.map((code) => (sentences[code] ?? code).replace(/\.$/, "")).join("; ");
  const places = new Set(item.where.map((path) => placeName(path)));
  function placeName([list, at]: readonly (string | number)[]): string {
    const clause = list === "clauses" ? agreement.clauses[Number(at)] : undefined;
    if (clause) return texts.clause(messages.agreements.clauses[clause.id]);
    const annex = list === "annexes" ? agreement.annexes[Number(at)] : undefined;
    if (annex) return texts.annex(annex.label);
    return list === "annexes" || list === "signatures" ? texts.places[list] : texts.places.other;
  }
  return (
    <>
      {[...places].join(", ")}
      {item.lacks.length > 0 && <p>{texts.lacks(say(item.lacks))}</p>}
      {item.open.length > 0 && <p>{texts.open(say(item.open))}</p>}
    </>
  );
}
