import { noticeChannels, type RegisterEvent } from "@bijsluiter/core/breaches";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ApiError, api, type BreachDetail } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session.tsx";
import { type FieldProblem, OptionField, ProseField } from "./form-fields.tsx";
import { MomentField, momentFrom } from "./moment-field.tsx";

type Recorded = Exclude<RegisterEvent["kind"], "reported">;
const kinds: readonly Recorded[] = ["board-informed", "authority-notified", "decided", "closed"];

/** What the privacy officer can write down about a breach, a form for each. */
export function RecordForms(props: {
  readonly detail: BreachDetail;
  readonly saved: boolean;
  readonly onSaved: () => void;
}): ReactNode {
  const { texts } = useLanguage();
  return (
    <>
      <p role="status">{props.saved && texts.record.saved}</p>
      {kinds.map((kind) => (
        <details key={kind} className="card">
          <summary>{texts.breach.events[kind]}</summary>
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
  const { texts } = useLanguage();
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
      await api.record(detail.reference, eventOf(kind, data, moment.at));
      setProblems([]);
      onSaved();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      setProblems(
        issues.length === 0
          ? [{ name: "", text: texts.site.failed }]
          : issues.map(({ code, params: { minimum }, path, message }) => ({
              name: String(path[0] ?? ""),
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
      <Fields kind={kind} detail={detail} problems={problems} />
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.record.save}
      </button>
    </form>
  );
}

function Fields(props: {
  readonly kind: Recorded;
  readonly detail: BreachDetail;
  readonly problems: readonly FieldProblem[];
}) {
  const { kind, detail, problems } = props;
  const { record } = useLanguage().texts;
  const names = (detail.report.boards?.affected ?? []).map(({ name }) => [name, name] as const);
  const forAll = [["", record.allBoards] as const, ...names];
  const yesOrNo = [["yes", record.yes] as const, ["no", record.no] as const];
  switch (kind) {
    case "board-informed":
      return (
        <>
          <OptionField name="board" label={record.board} options={names} problems={problems} />
          <OptionField
            name="channel"
            label={record.channel}
            options={noticeChannels.map((code) => [code, record.channels[code]] as const)}
            problems={problems}
          />
        </>
      );
    case "authority-notified":
      return (
        <>
          <OptionField name="board" label={record.board} options={forAll} problems={problems} />
          <OptionField
            name="filedBy"
            label={record.filedBy}
            options={[
              ["controller", record.filers.controller],
              ["processor", record.filers.processor],
            ]}
            problems={problems}
          />
          <ProseField
            name="authorityReference"
            label={`${record.authorityReference} ${record.optional}`}
            problems={problems}
            short
          />
          <ProseField
            name="reasonsForDelay"
            label={`${record.reasonsForDelay} ${record.optional}`}
            hint={record.reasonsHint}
            problems={problems}
          />
        </>
      );
    case "decided":
      return (
        <>
          <OptionField name="board" label={record.board} options={forAll} problems={problems} />
          <OptionField
            name="notifyAuthority"
            label={record.notifyAuthority}
            options={yesOrNo}
            problems={problems}
          />
          <OptionField
            name="informPeople"
            label={record.informPeople}
            options={[...yesOrNo, ["not-decided", record.notDecided]]}
            problems={problems}
          />
          <ProseField name="reasons" label={record.reasons} problems={problems} />
        </>
      );
    case "closed":
      return <ProseField name="evaluation" label={record.evaluation} problems={problems} />;
  }
}

/** What the form says; the server checks it by the schema of the register. */
function eventOf(kind: Recorded, data: FormData, at: string): RegisterEvent {
  const own = [...data].filter(
    ([name, value]) => !name.startsWith("at.") && typeof value === "string" && value.trim() !== "",
  );
  return { kind, at, ...Object.fromEntries(own) } as unknown as RegisterEvent;
}
