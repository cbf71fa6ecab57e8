import { SummaryList, SummaryRow } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import type { RequestDetail } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

/** The answers of the form, in the words of who asked. */
export function AskedPart({ detail }: { readonly detail: RequestDetail }): ReactNode {
  const { page } = useTexts(rightsTexts);
  const { locale } = useLanguage();
  const { sent } = detail;
  return (
    <section className="rights-part">
      <h2>{page.asked}</h2>
      <SummaryList>
        {sent.whom !== undefined && <SummaryRow label={page.whom} values={sent.whom} />}
        {sent.details !== undefined && <SummaryRow label={page.details} values={sent.details} />}
        <SummaryRow label={page.identity} values={locale.rightsRequest.methods[sent.identity]} />
      </SummaryList>
    </section>
  );
}
