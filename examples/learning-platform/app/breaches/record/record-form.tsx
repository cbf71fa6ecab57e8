import type { RegisterEvent } from "@bijsluiter/core/breaches";
import { Button, ErrorSummary } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useTexts } from "../../site/language/language.tsx";
import type { FieldProblem } from "../../site/parts/form-fields.tsx";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type BreachDetail, breachApi, type SentEvent } from "../breach-api.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";
import { CorrectionFields } from "./correction-fields.tsx";
import { MomentField, momentFrom } from "./moment-field.tsx";
import { RecordFields } from "./record-fields.tsx";
import type { Recorded } from "./recorded-kind.ts";

/** Takes down one kind of event; what the register refuses is said at its field. */
export function RecordForm(props: {
  readonly kind: Recorded;
  readonly detail: BreachDetail;
  readonly onSaved: () => void;
}): ReactNode {
  const { kind, detail, onSaved } = props;
  const texts = useTexts(breachTexts);
  const { failed } = useTexts(siteTexts);
  const { clock } = useSession();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [now] = useState(clock);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const moment = momentFrom(data, texts.record);
    if ("problem" in moment) return setProblems([{ name: "at", text: moment.problem }]);
    setBusy(true);
    try {
      await breachApi.record(detail.reference, eventOf(kind, data, moment.at));
      onSaved();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      setProblems(
        issues.length === 0 ? [{ name: "", text: failed }] : issues.map(problemOf(texts.record)),
      );
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} noValidate className="record-form">
      <ErrorSummary heading={texts.record.problem} errors={problems} />
      <MomentField now={now} problems={problems} />
      <RecordFields kind={kind} detail={detail} problems={problems} />
      <CorrectionFields kind={kind} detail={detail} problems={problems} />
      <p className="quiet">{texts.record.forGood}</p>
      <Button type="submit" kind="primary" aria-disabled={busy}>
        {texts.record.save}
      </Button>
    </form>
  );
}

const problemOf =
  (words: BreachTexts["record"]) =>
  ({ code, params: { minimum }, path, message }: ApiError["issues"][number]): FieldProblem => ({
    name: path.join("."),
    text:
      code === "too-short" && typeof minimum === "number"
        ? words.atLeast(minimum)
        : code === "required"
          ? words.fillIn
          : message,
  });

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
