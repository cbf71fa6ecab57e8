import { dayText } from "@bijsluiter/core/calendar";
import { type RightsRequestDraft, RightsRequestForm } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import {
  identityMethods,
  rightsCategories,
  type SentRequest,
} from "../../../shared/sent-request.ts";
import { newKey } from "../../site/api/new-key.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Page } from "../../site/parts/page.tsx";
import { isFamily } from "../../site/session/is-family.ts";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type RequestReceipt, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";
import { OwnRequests } from "./own-requests.tsx";

/** Where anyone asks to see, correct or erase data; and for a family, what became of what it asked. */
export function RightsRequestPage(): ReactNode {
  const { form } = useTexts(rightsTexts);
  const { failed } = useTexts(siteTexts);
  const { locale } = useLanguage();
  const { role } = useSession();
  const [receipt, setReceipt] = useState<RequestReceipt>();
  const [isWrong, setWrong] = useState(false);
  // The same key until it is taken: a second press is the same request.
  const [key, setKey] = useState(newKey);
  const send = (draft: RightsRequestDraft) => {
    setWrong(false);
    // The form offers what the server knows, and nothing else.
    rightsApi.file(draft as SentRequest, key).then(
      (answer) => {
        setReceipt(answer);
        setKey(newKey());
      },
      () => setWrong(true),
    );
  };
  return (
    <Page key={role} title={form.title} form>
      {receipt ? (
        <Receipt receipt={receipt} onAnother={() => setReceipt(undefined)} />
      ) : (
        <>
          {isWrong && (
            <p role="alert" className="panel" data-tone="error">
              {failed}
            </p>
          )}
          <RightsRequestForm
            texts={locale.rightsRequest}
            categories={rightsCategories.map((id) => ({ id, label: form.categories[id] }))}
            methods={identityMethods}
            onRequest={send}
          />
        </>
      )}
      {isFamily(role) && <OwnRequests key={receipt?.reference} />}
    </Page>
  );
}

function Receipt(props: { readonly receipt: RequestReceipt; readonly onAnother: () => void }) {
  const { receipt, onAnother } = props;
  const { form } = useTexts(rightsTexts);
  const { language } = useLanguage();
  return (
    <section className="panel" data-tone="good" role="status">
      <h2>{form.received}</h2>
      <p>
        {form.reference(receipt.reference)}{" "}
        {receipt.lastDay !== null && form.until(dayText(receipt.lastDay, language))}
      </p>
      <p>{form.next}</p>
      <p>
        <button type="button" className="bijsluiter-button" onClick={onAnother}>
          {form.another}
        </button>
      </p>
    </section>
  );
}
