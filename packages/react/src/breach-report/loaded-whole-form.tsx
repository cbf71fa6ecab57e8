import { type ForwardedRef, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../forms/button.tsx";
import type { WholeReportTexts } from "./breach-report-texts.ts";
import { loadWhole } from "./load-whole.ts";
import type { WholeReportForm, WholeReportFormProps } from "./whole/whole-report-form.tsx";

/** Props of {@link LoadedWholeForm}. */
export type LoadedWholeFormProps = WholeReportFormProps & {
  readonly texts: WholeReportTexts;
  readonly formRef: ForwardedRef<HTMLDivElement>;
};

/** The whole form, loaded when it is shown. Until it is there, and without a script, it says what to do. */
export function LoadedWholeForm({ formRef, ...props }: LoadedWholeFormProps): ReactNode {
  const [Form, setForm] = useState<typeof WholeReportForm>();
  const [hasFailed, setFailed] = useState(false);
  const { messages, forms, breachReport: words } = props.texts;
  const load = useRef(() => {
    setFailed(false);
    loadWhole().then(
      (Loaded) => setForm(() => Loaded),
      () => setFailed(true),
    );
  });
  useEffect(() => load.current(), []);
  if (Form) return <Form {...props} ref={formRef} />;
  return (
    <div className="bijsluiter-form" lang={messages.breachReport.language} ref={formRef}>
      <noscript>
        <p>
          <strong>{words.noScript.heading}</strong>
        </p>
        <p>{words.noScript.text}</p>
        {props.help}
      </noscript>
      <p role="status">{hasFailed ? forms.notLoaded : forms.loading}</p>
      {hasFailed && <Button onClick={load.current}>{forms.again}</Button>}
      {props.help && <div className="bijsluiter-help">{props.help}</div>}
    </div>
  );
}
