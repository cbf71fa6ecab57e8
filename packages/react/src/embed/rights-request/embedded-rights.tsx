import { type ReactNode, useEffect, useRef, useState } from "react";
import { newId } from "../../provider/new-id.ts";
import type {
  RightsRequestDraft,
  RightsRequestTexts,
} from "../../rights-form/rights-form-texts.ts";
import {
  RightsRequestForm,
  type RightsRequestFormProps,
} from "../../rights-form/rights-request-form.tsx";
import type { RightsSentTexts } from "../../rights-form/rights-sent-texts.ts";
import { slotOf } from "../element/slot-of.tsx";
import { widgetEvent } from "../element/widget-event.ts";
import {
  type RightsReceipt,
  type RightsSenderOptions,
  readReceipt,
  sendRights,
} from "./rights-sender.ts";

/** Properties of the element. */
export type RightsValues = Pick<RightsSenderOptions, "headers"> & {
  readonly endpoint?: string | undefined;
} & Partial<
    Pick<RightsRequestFormProps, "categories" | "kinds" | "methods" | "headingLevel" | "texts">
  >;

/** Detail of the event `submit`, which may be prevented: then nothing is sent, unless the page answers. */
export interface RightsSubmitDetail {
  readonly request: RightsRequestDraft;
  readonly idempotencyKey: string;
  /** Takes over sending the request, with the result from the page. */
  readonly respondWith: (
    answer: RightsReceipt | undefined | Promise<RightsReceipt | undefined>,
  ) => void;
}

interface EmbeddedRightsProps {
  readonly host: HTMLElement;
  readonly values: RightsValues;
  readonly texts: { readonly form: RightsRequestTexts; readonly sent: RightsSentTexts };
}

/** The form of an element; once it is sent, under which reference. */
export function EmbeddedRights({ host, values, texts }: EmbeddedRightsProps): ReactNode {
  const { endpoint, headers, ...form } = values;
  const { sent } = texts;
  const [state, setState] = useState<"sending" | "failed">();
  const [receipt, setReceipt] = useState<RightsReceipt>();
  const key = useRef("");
  async function send(request: RightsRequestDraft) {
    if (state === "sending") return;
    // Until it arrives a further press is the same request.
    key.current ||= newId();
    setState("sending");
    const sending = answerTo(host, { request, idempotencyKey: key.current, endpoint, headers });
    const answer = await sending.finally(() => setState(undefined));
    if (answer === "stopped") return;
    if (!answer) return setState("failed");
    setReceipt(answer);
    widgetEvent(host, "receipt", answer);
  }
  if (receipt)
    return <Sent texts={sent} reference={receipt.reference} level={form.headingLevel ?? 2} />;
  return (
    <>
      <RightsRequestForm
        categories={[]}
        methods={["call-back", "known-in-person"]}
        texts={texts.form}
        {...form}
        onRequest={send}
      />
      {slotOf(host, "help")}
      <p role="status" className="bijsluiter-sending">
        {state && sent[state]}
      </p>
    </>
  );
}

/** Takes the focus, which was on a button that is gone. */
function Sent(props: {
  readonly texts: RightsSentTexts;
  readonly reference: string;
  readonly level: number;
}) {
  const { texts, reference, level } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${Math.min(level, 6)}` as "h2";
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="bijsluiter-form">
      <div className="bijsluiter-step">
        <Heading className="bijsluiter-heading" tabIndex={-1} ref={heading}>
          {texts.heading}
        </Heading>
        <p>{texts.reference(reference)}</p>
        <p>{texts.next}</p>
      </div>
    </div>
  );
}

/** Asks the page first, and sends to the address of the element when the page leaves it to that. */
async function answerTo(
  host: HTMLElement,
  of: Pick<RightsSubmitDetail, "request" | "idempotencyKey"> &
    Pick<RightsValues, "endpoint" | "headers">,
): Promise<RightsReceipt | undefined | "stopped"> {
  const { request, idempotencyKey, endpoint, headers } = of;
  let own:
    | { readonly answer: ReturnType<typeof Promise.resolve<RightsReceipt | undefined>> }
    | undefined;
  const respondWith: RightsSubmitDetail["respondWith"] = (answer) => {
    own = { answer: Promise.resolve(answer).catch(() => undefined) };
  };
  const goesOn = widgetEvent(host, "submit", { request, idempotencyKey, respondWith }, true);
  if (own) return readReceipt(await own.answer);
  if (!goesOn) return "stopped";
  if (!endpoint) throw new Error("Give the element an `endpoint`, or answer its event `submit`.");
  return sendRights(request, idempotencyKey, { endpoint, headers });
}
