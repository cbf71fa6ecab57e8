import { type DataSubjectRequest, requestClock } from "@bijsluiter/core/rights";
import { RequestDesk } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

const REFRESH_MS = 15_000;

/** Every request with its clock: those that are open, soonest first, then those that are not. */
export function RequestsPage(): ReactNode {
  const { desk } = useTexts(rightsTexts);
  const list = useResource("rights", rightsApi.list, { everyMs: REFRESH_MS });
  const counted = list.value?.requests.filter(isOpen).length;
  return (
    <Page
      title={desk.title}
      wide
      lead={
        list.value &&
        counted !== undefined &&
        desk.counts(counted, list.value.requests.length - counted)
      }
      action={
        <Link href="/verzoek" className="bijsluiter-button">
          {desk.form}
        </Link>
      }
    >
      <Loaded resource={list}>
        {({ requests, passOnHours }) => <Lists requests={requests} passOnHours={passOnHours} />}
      </Loaded>
    </Page>
  );
}

function Lists(props: {
  readonly requests: readonly DataSubjectRequest[];
  readonly passOnHours: number;
}) {
  const { desk } = useTexts(rightsTexts);
  const { locale } = useLanguage();
  const now = useNow();
  const { passOnHours } = props;
  const rows = props.requests
    .map((request) => ({
      request,
      clock: requestClock(request, { now, passOnHours }),
      href: `/verzoeken/${request.id}`,
    }))
    .sort((a, b) => ((a.clock.lastDay ?? "") < (b.clock.lastDay ?? "") ? -1 : 1));
  const closed = rows.filter(({ request }) => !isOpen(request));
  return (
    <>
      <RequestDesk
        requests={rows.filter(({ request }) => isOpen(request))}
        texts={{ ...locale.requestDesk, title: desk.open }}
      />
      {closed.length > 0 && (
        <RequestDesk requests={closed} texts={{ ...locale.requestDesk, title: desk.closed }} />
      )}
    </>
  );
}

const closedStatuses: readonly string[] = ["answered", "refused", "duplicate", "withdrawn"];

/** Whether somebody still waits for an answer. */
const isOpen = ({ status }: DataSubjectRequest): boolean => !closedStatuses.includes(status);
