import { requestClock } from "@bijsluiter/core/rights";
import { RequestDesk } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type RequestDetail, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";
import { AskedPart } from "./asked-part.tsx";
import { LettersPart } from "./letters-part.tsx";
import { NextPart } from "./next-part.tsx";
import { PlanPart } from "./plan-part.tsx";
import { RecipientsPart } from "./recipients-part.tsx";
import "../rights.css";

/** One request: what to do now, its clock, what was asked, the plan, who else must know, and the letters. */
export function RequestPage({ reference }: { readonly reference: string }): ReactNode {
  const { page } = useTexts(rightsTexts);
  const detail = useResource(`rights ${reference}`, () => rightsApi.detail(reference));
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={page.title(reference)}
          wide
          above={
            <Link href="/verzoeken" className="back">
              {page.back}
            </Link>
          }
        >
          <Request detail={found} onChange={detail.reload} />
        </Page>
      )}
    </Loaded>
  );
}

function Request(props: { readonly detail: RequestDetail; readonly onChange: () => void }) {
  const { detail, onChange } = props;
  const { request, passOnHours } = detail;
  const { form } = useTexts(rightsTexts);
  const { roles } = useTexts(siteTexts);
  const { locale } = useLanguage();
  const now = useNow();
  const isErasure = request.kind === "erasure" || request.kind === "objection";
  const isStarted = request.history.some(({ event }) => event === "start");
  return (
    <div className="rights-request">
      <div>
        <NextPart detail={detail} />
        {isErasure && isStarted && <PlanPart detail={detail} onChange={onChange} />}
        {detail.notices.length > 0 && detail.carriedOutAt !== null && (
          <RecipientsPart detail={detail} onChange={onChange} />
        )}
        <LettersPart detail={detail} />
        <AskedPart detail={detail} />
      </div>
      <RequestDesk.Request
        request={{
          ...request,
          history: request.history.map((entry) => ({
            ...entry,
            by: roles[entry.by as keyof typeof roles] ?? entry.by,
          })),
        }}
        clock={requestClock(request, { now, passOnHours })}
        words={form.categories}
        everything={locale.rightsRequest.everything}
        texts={locale.requestDesk}
      />
    </div>
  );
}
