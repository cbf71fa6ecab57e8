import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { TextField } from "../../../forms/fields/text-field.tsx";
import { useFormScope } from "../../../forms/form-scope.tsx";
import { useFirstScope } from "../first-scope.ts";

const PAUSE_IN_TYPING_MS = 250;
const NAME = "incident.summary";

/** What happened, in a few sentences. Where the page can read texts, it says that a number stands there which need not. */
export function SummaryField(): ReactNode {
  const { words, pii } = useFirstScope();
  const { answers } = useFormScope();
  const [isSeen, setSeen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(answers[NAME]?.[0] ?? "");
  const look = useRef((text: string) => {
    clearTimeout(timer.current);
    latest.current = text;
    if (!pii) return;
    timer.current = setTimeout(() => {
      pii.hasNumbers(text).then(
        (found) => latest.current === text && setSeen(found),
        // A reader that fails costs the warning, never the form.
        () => undefined,
      );
    }, PAUSE_IN_TYPING_MS);
  });
  useEffect(() => {
    look.current(latest.current);
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <div onInput={({ target }: FormEvent) => look.current((target as HTMLTextAreaElement).value)}>
      <TextField name={NAME} label={words.labels.summary} hint={words.hints[NAME]} rows={4} />
      {pii && (
        <p role="status" className="bijsluiter-warning">
          {isSeen && words.numbersSeen}
        </p>
      )}
    </div>
  );
}
