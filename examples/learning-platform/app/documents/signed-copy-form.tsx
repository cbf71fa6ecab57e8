import { toIssues } from "@bijsluiter/core";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { type SignedCopyRequest, signedCopyRequest } from "../../documents/signed-copy-request.ts";
import { ApiError } from "../site/api/call.ts";
import { newKey } from "../site/api/new-key.ts";
import { useResource } from "../site/api/use-resource.ts";
import { useTexts } from "../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../site/parts/form-fields.tsx";
import { sessionApi } from "../site/session/session-api.ts";
import { documentApi } from "./document-api.ts";
import { documentTexts } from "./texts/by-language.ts";
import type { DocumentTexts } from "./texts/document-texts.ts";

const fields = ["board", "name", "function", "email"] as const;

/** Asks for a signed copy of the text that is on the screen. */
export function SignedCopyForm(props: {
  readonly agreementHash: string;
  readonly onAnother: () => void;
}): ReactNode {
  const texts = useTexts(documentTexts).request;
  const boards = useResource("boards", sessionApi.boards).value?.boards ?? [];
  const [key] = useState(newKey);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [received, setReceived] = useState<{ reference: string; board: string }>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0 || received) said.current?.focus();
  }, [problems, received]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    const request = { ...typed, agreementHash: props.agreementHash };
    const checked = signedCopyRequest.safeParse(request);
    if (!checked.success)
      return setProblems(problemsOf(toIssues(checked.error.issues, request), texts));
    setBusy(true);
    try {
      const { reference } = await documentApi.request(checked.data, key);
      setReceived({ reference, board: checked.data.board });
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      setProblems(
        issues.length > 0 ? problemsOf(issues, texts) : [{ name: "", text: texts.unsure }],
      );
    } finally {
      setBusy(false);
    }
  }

  if (received)
    return (
      <div ref={said} tabIndex={-1} role="status" className="request-receipt">
        <p>
          <strong>{texts.received}.</strong> {texts.receivedText(received.board)}
        </p>
        <p>
          {texts.reference}: <strong>{received.reference}</strong>
        </p>
        <p className="actions">
          <Link href="/postvak">{texts.toInbox}</Link>
          <button
            type="button"
            className="bijsluiter-button"
            data-kind="quiet"
            onClick={props.onAnother}
          >
            {texts.another}
          </button>
        </p>
      </div>
    );
  return (
    <form onSubmit={send} noValidate className="record-form signed-copy">
      <p>{texts.text}</p>
      {problems.length > 0 && (
        <div ref={said} tabIndex={-1} role="alert" className="panel" data-tone="error">
          <strong>{texts.problem}</strong>
          <ul>
            {problems.map(({ name, text }) => (
              <li key={name + text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <OptionField
        name="board"
        label={texts.fields.board}
        options={[["", texts.choose], ...boards.map(({ name }) => [name, name] as const)]}
        problems={problems}
      />
      <ProseField name="name" label={texts.fields.name} problems={problems} short />
      <ProseField name="function" label={texts.fields.function} problems={problems} short />
      <ProseField
        name="email"
        label={texts.fields.email}
        hint={texts.emailHint}
        problems={problems}
        short
      />
      <button type="submit" className="bijsluiter-button" data-kind="primary" aria-disabled={busy}>
        {busy ? texts.sending : texts.send}
      </button>
    </form>
  );
}

/** One problem a field, in the words of this form; what only the server knows, in its words. */
function problemsOf(
  issues: readonly {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly message?: string;
  }[],
  texts: DocumentTexts["request"],
): readonly FieldProblem[] {
  const found = new Map<string, string>();
  for (const { code, path, message = "" } of issues) {
    const name = String(path[0] ?? "") as keyof SignedCopyRequest | "";
    const field = fields.find((one) => one === name);
    const text =
      name === "agreementHash"
        ? texts.otherText
        : field && code !== "other-board"
          ? texts.problems[field]
          : message;
    if (!found.has(name)) found.set(name, text);
  }
  return [...found].map(([name, text]) => ({ name, text }));
}
