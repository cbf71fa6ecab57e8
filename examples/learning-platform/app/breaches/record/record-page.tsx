import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { NotFoundPage } from "../../site/parts/not-found-page.tsx";
import { Page } from "../../site/parts/page.tsx";
import { breachApi } from "../breach-api.ts";
import { slugs } from "../tasks/task-words.ts";
import { breachTexts } from "../texts/by-language.ts";
import { RecordForm } from "./record-form.tsx";
import type { Recorded } from "./recorded-kind.ts";
import "../breaches.css";

/** What can be recorded, by the end of the address of its page. */
const kinds: Readonly<Record<string, Recorded>> = {
  [slugs.inform]: "board-informed",
  [slugs.aware]: "board-aware",
  [slugs.decide]: "decided",
  [slugs.notify]: "authority-notified",
  [slugs.close]: "closed",
};

/** One thing to record about a breach: a page with one form. */
export function RecordPage(props: {
  readonly reference: string;
  readonly what: string;
}): ReactNode {
  const { reference, what } = props;
  const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
  return kind ? <RecordOne reference={reference} kind={kind} /> : <NotFoundPage />;
}

function RecordOne(props: { readonly reference: string; readonly kind: Recorded }) {
  const { reference, kind } = props;
  const { breach, record } = useTexts(breachTexts);
  const detail = useResource(reference, () => breachApi.breach(reference));
  const [, go] = useLocation();
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={record.titles[kind]}
          above={
            <Link href={`/register/${reference}`} className="back">
              {breach.backTo(reference)}
            </Link>
          }
        >
          <p>{found.report.incident.summary}</p>
          <RecordForm
            kind={kind}
            detail={found}
            onSaved={() => go(`/register/${reference}`, { state: { recorded: kind } })}
          />
        </Page>
      )}
    </Loaded>
  );
}
