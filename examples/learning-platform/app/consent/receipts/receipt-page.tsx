import type { ConsentReceipt, ReceiptProcessing, SchoolPurposeId } from "@bijsluiter/core/consent";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { Page } from "../../site/parts/page.tsx";
import { consentApi } from "../consent-api.ts";
import { useConsentTexts } from "../texts/use-consent-texts.ts";

/** One receipt as a page to print. */
export function ReceiptPage(of: { readonly pupilId: string; readonly eventId: string }): ReactNode {
  const { receipt } = useConsentTexts();
  // The receipt knows a pseudonym only; the name is for who looks at a screen.
  const found = useResource(`receipt ${of.pupilId} ${of.eventId}`, async () => {
    const [value, { receipts }] = await Promise.all([
      consentApi.receipt(of),
      consentApi.receipts(),
    ]);
    const row = receipts.find(({ eventId }) => eventId === of.eventId);
    return { value, name: row?.pupilName ?? of.pupilId };
  });
  return (
    <Page title={receipt.title}>
      <Loaded resource={found}>
        {({ value, name }) => <Facts receipt={value} name={name} eventId={of.eventId} />}
      </Loaded>
      <p className="receipt-actions">
        <button
          type="button"
          className="bijsluiter-button"
          data-kind="primary"
          onClick={() => window.print()}
        >
          {receipt.print}
        </button>{" "}
        <Link href="/bewijzen">{receipt.back}</Link>
      </p>
    </Page>
  );
}

function Facts(props: {
  readonly receipt: ConsentReceipt;
  readonly name: string;
  readonly eventId: string;
}) {
  const { receipt, name, eventId } = props;
  const { messages } = useLanguage();
  const { receipt: texts, receipts } = useConsentTexts();
  const event = receipt.events.find(({ event_id }) => event_id === eventId);
  if (!event) return null;
  const processing = receipt.pii_processing.filter(({ purpose_id, purpose_version }) =>
    event.purposes.some(({ id, version }) => id === purpose_id && version === purpose_version),
  );
  const controllers = receipt.parties.filter(({ party_role }) => party_role === "controller");
  const { privacy_notice: shown } = event;
  const state = event.event_state as keyof typeof messages.consent.events;
  return (
    <>
      <p className="lead">{texts.intro}</p>
      <div className="facts receipt">
        <dl className="pairs">
          <Row name={texts.choices}>
            {messages.consent.events[state]} {receipts.of(name)}
          </Row>
          <Row name={texts.chose}>{texts.you}</Row>
          <Row name={texts.about}>{name}</Row>
          <Row name={texts.made}>
            <Moment at={receipt.created} />
          </Row>
          <Row name={texts.asks}>
            {controllers.map(({ party_name, party_address, party_email }) =>
              [party_name, party_address, party_email].filter(Boolean).join("\n"),
            )}
          </Row>
          {processing.slice(0, 1).map(({ withdrawal_method, authority_party }) => (
            <Withdrawal key={withdrawal_method.url} {...{ withdrawal_method, authority_party }} />
          ))}
          {shown && (
            <Row name={texts.text}>
              {shown.url}, {texts.version(shown.version)}
            </Row>
          )}
        </dl>
      </div>
      <h2>{texts.purposes}</h2>
      <ul className="cards">
        {processing.map((one) => (
          <li key={one.purpose_id}>
            <Purpose one={one} parties={receipt.parties} />
          </li>
        ))}
      </ul>
      <details className="receipt-technical">
        <summary>{receipts.technical}</summary>
        <dl className="pairs">
          {shown && (
            <Row name={texts.hash}>
              <code>{shown.sha256}</code>
            </Row>
          )}
          <Row name={texts.id}>
            <code>{receipt.receipt_id}</code>
          </Row>
          <Row name={texts.chose}>
            <code>{event.entity_id}</code>
          </Row>
          <Row name={texts.about}>
            <code>{receipt.pii_principal_id}</code>
          </Row>
        </dl>
      </details>
    </>
  );
}

function Withdrawal(props: Pick<ReceiptProcessing, "withdrawal_method" | "authority_party">) {
  const texts = useConsentTexts().receipt;
  return (
    <>
      <Row name={texts.withdraw}>{props.withdrawal_method.url}</Row>
      <Row name={texts.authority}>
        {props.authority_party.name}
        {"\n"}
        {props.authority_party.url}
      </Row>
    </>
  );
}

function Purpose(props: {
  readonly one: ReceiptProcessing;
  readonly parties: ConsentReceipt["parties"];
}) {
  const { one, parties } = props;
  const { messages } = useLanguage();
  const texts = useConsentTexts().receipt;
  const goesTo = parties
    .filter(({ party_id }) => one.recipient_third_parties.includes(party_id))
    .map(({ party_name }) => party_name);
  const { kind, value } = one.retention_period;
  const leaves = kind === "until-event" && value === "leaves-school";
  const keptUntil = leaves ? texts.leavesSchool : texts.asTold;
  return (
    <>
      <h3>{messages.consentPurposes[one.purpose_id as SchoolPurposeId].title}</h3>
      <p>
        {texts.data}:{" "}
        {one.pii_information
          .map(({ pii_type }) => messages.dataCategoryLabels[pii_type].label.toLowerCase())
          .join(", ")}
        . {texts.goesTo}: {goesTo.length > 0 ? goesTo.join(", ") : texts.nobody}. {texts.keptUntil}:{" "}
        {keptUntil}. <span className="quiet">({texts.version(one.purpose_version)})</span>
      </p>
    </>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
