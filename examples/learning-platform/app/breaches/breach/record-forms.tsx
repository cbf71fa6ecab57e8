import type { RegisterEvent } from "@bijsluiter/core/breaches";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import type { FieldProblem } from "../../site/parts/form-fields.tsx";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type BreachDetail, breachApi, type SentEvent } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { CorrectionFields } from "./correction-fields.tsx";
import { MomentField, momentFrom } from "./moment-field.tsx";
import { type Recorded, RecordFields } from "./record-fields.tsx";

const kinds: readonly Recorded[] = [
  "board-informed",
  "board-aware",
  "authority-notified",
  "decided",
  "closed",
];

/** What the privacy officer can write down about a breach, a form for each. */
export function RecordForms(props: {
  readonly detail: BreachDetail;
  readonly saved: boolean;
  readonly onSaved: () => void;
}): ReactNode {
  const texts = useTexts(breachTexts);
  const { messages } = useLanguage();
  return (
    <>
      <p role="status">{props.saved && texts.record.saved}</p>
      {kinds.map((kind) => (
        <details key={kind} className="card">
          <summary>{messages.breachRegister.events[kind]}</summary>
          <RecordForm kind={kind} {...props} />
        </details>
      ))}
    </>
  );
}

function RecordForm(props: {
  readonly kind: Recorded;
  readonly detail: BreachDetail;
  readonly onSaved: () => void;
}) {
  const { kind, detail, onSaved } = props;
  const texts = useTexts(breachTexts);
  const { failed } = useTexts(siteTexts);
  const { clock } = useSession();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [now] = useState(clock);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const moment = momentFrom(data, texts.record);
    if ("problem" in moment) return setProblems([{ name: "at", text: moment.problem }]);
    setBusy(true);
    try {
      await breachApi.record(detail.reference, eventOf(kind, data, moment.at));
      setProblems([]);
      onSaved();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      setProblems(
        issues.length === 0
          ? [{ name: "", text: failed }]
          : issues.map(({ code, params: { minimum }, path, message }) => ({
              name: path.join("."),
              text:
                code === "too-short" && typeof minimum === "number"
                  ? texts.record.atLeast(minimum)
                  : code === "required"
                    ? texts.record.fillIn
                    : message,
            })),
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} noValidate className="record-form">
      {problems.length > 0 && (
        <div ref={summary} tabIndex={-1} role="alert" className="panel" data-tone="error">
          <strong>{texts.record.problem}</strong>
          <ul>
            {problems.map(({ name, text }) => (
              <li key={name + text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <MomentField now={now} problems={problems} />
      <RecordFields kind={kind} detail={detail} problems={problems} />
      <CorrectionFields kind={kind} detail={detail} problems={problems} />
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.record.save}
      </button>
    </form>
  );
}

/** What the form says; the server checks it by the schema of the register. */
function eventOf(kind: Recorded, data: FormData, at: string): SentEvent {
  const own = [...data].filter(
    ([name, value]) => !name.includes(".") && typeof value === "string" && value.trim() !== "",
  );
  const of = Number(data.get("correction.of"));
  const reasons = String(data.get("correction.reasons") ?? "");
  const event = { kind, at, ...Object.fromEntries(own) } as unknown as RegisterEvent;
  return of > 0 ? { ...event, correction: { of, reasons } } : event;
}
