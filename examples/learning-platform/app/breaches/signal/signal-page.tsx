import { signalSources, stepChannels } from "@bijsluiter/core/breaches";
import { Button, ErrorSummary } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../../site/parts/form-fields.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { breachApi } from "../breach-api.ts";
import { MomentField, momentFrom } from "../record/moment-field.tsx";
import { breachTexts, stepTexts } from "../texts/by-language.ts";
import "../breaches.css";

/** Takes down what the desk heard: from whom, how, when it came, and what was seen. */
export function SignalPage(): ReactNode {
  const { signal } = useTexts(stepTexts);
  const [taken, setTaken] = useState<string>();
  return (
    <Page title={signal.title} form>
      <div role="status">
        {taken !== undefined && <p className="done">{signal.taken(taken)}</p>}
      </div>
      {taken === undefined ? (
        <>
          <p>{signal.intro}</p>
          <SignalForm onTaken={setTaken} />
        </>
      ) : (
        <Button onClick={() => setTaken(undefined)}>{signal.another}</Button>
      )}
    </Page>
  );
}

function SignalForm({ onTaken }: { readonly onTaken: (reference: string) => void }) {
  const { record } = useTexts(breachTexts);
  const { fields } = useTexts(stepTexts);
  const { failed } = useTexts(siteTexts);
  const { messages } = useLanguage();
  const { clock } = useSession();
  const { sources, channels } = messages.breachLifeCycle;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [now] = useState(clock);
  // One for each form: pressing twice is one signal.
  const [key] = useState(() => crypto.randomUUID());

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const moment = momentFrom(data, record);
    if ("problem" in moment) return setProblems([{ name: "at", text: moment.problem }]);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    try {
      const told = { source: text("source"), channel: text("channel"), summary: text("summary") };
      const { reference } = await breachApi.signal({ ...told, at: moment.at }, key);
      onTaken(reference);
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      const found = issues.map(({ path, message }) => ({ name: path.join("."), text: message }));
      setProblems(found.length > 0 ? found : [{ name: "", text: failed }]);
    }
  }

  return (
    <form onSubmit={save} noValidate className="record-form">
      <ErrorSummary heading={record.problem} errors={problems} />
      <MomentField now={now} problems={problems} />
      <OptionField
        name="source"
        label={fields["source"] ?? ""}
        options={signalSources.map((code) => [code, sources[code]] as const)}
        problems={problems}
      />
      <OptionField
        name="channel"
        label={fields["channel"] ?? ""}
        options={stepChannels.map((code) => [code, channels[code]] as const)}
        problems={problems}
      />
      <ProseField name="summary" label={fields["summary"] ?? ""} problems={problems} />
      <Button type="submit" kind="primary">
        {record.save}
      </Button>
    </form>
  );
}
