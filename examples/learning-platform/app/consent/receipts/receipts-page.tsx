import type { SchoolPurposeId } from "@bijsluiter/core/consent";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage } from "../../site/language/language.tsx";
import { Empty } from "../../site/parts/empty.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { consentApi, type ReceiptRow, receiptUrl } from "../consent-api.ts";
import { useConsentTexts } from "../texts/use-consent-texts.ts";

/** Every choice of this person with its receipt, to read, print or save. */
export function ReceiptsPage(): ReactNode {
  const { receipts } = useConsentTexts();
  const { role } = useSession();
  const found = useResource(`receipts ${role}`, consentApi.receipts);
  return (
    <Page title={receipts.title} wide>
      <p className="lead">{receipts.intro}</p>
      <Loaded resource={found}>
        {({ receipts: rows }) =>
          rows.length === 0 ? (
            <Empty heading={receipts.empty} text={receipts.emptyText} picture="camera" />
          ) : (
            <ul className="cards">
              {rows.map((row) => (
                <li key={row.pupilId + row.eventId}>
                  <Receipt row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Receipt({ row }: { readonly row: ReceiptRow }) {
  const { messages } = useLanguage();
  const { receipts } = useConsentTexts();
  const title = `${messages.consent.events[row.state]} ${receipts.of(row.pupilName)}`;
  return (
    <>
      <h2>{title}</h2>
      <p className="quiet">
        {receipts.received} <Moment at={row.receivedAt} />
      </p>
      <ul className="receipt-purposes">
        {row.purposes.map(({ id }) => (
          <li key={id}>{messages.consentPurposes[id as SchoolPurposeId].title}</li>
        ))}
      </ul>
      <p>
        <Link href={`/bewijzen/${row.pupilId}/${row.eventId}`}>{receipts.show}</Link>
      </p>
      <details>
        <summary>{receipts.technical}</summary>
        <ul className="links">
          {row.formats.map((format) => (
            <li key={format}>
              <a href={receiptUrl(row, format)} download>
                {receipts.formats[format]}
              </a>
            </li>
          ))}
          <li>
            {receipts.key} <a href="/.well-known/jwks.json">{receipts.keyLink}</a>
          </li>
        </ul>
      </details>
    </>
  );
}
