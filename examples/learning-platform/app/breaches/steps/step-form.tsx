import { breachFileOf, breachFileState, draftAssessment } from "@bijsluiter/core/breaches";
import { Button, ErrorSummary } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useTexts } from "../../site/language/language.tsx";
import type { FieldProblem } from "../../site/parts/form-fields.tsx";
import { useSession } from "../../site/session/session.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type BreachDetail, breachApi } from "../breach-api.ts";
import { MomentField, momentFrom } from "../record/moment-field.tsx";
import { breachTexts, stepTexts } from "../texts/by-language.ts";
import { evidenceFrom } from "./evidence-from.ts";
import { StepFieldInput } from "./step-field-input.tsx";
import { fieldsOf } from "./step-fields.ts";
import { stepFrom } from "./step-from.ts";
import type { TakenStep } from "./taken-step.ts";

const EVIDENCE_MS = 60_000;

/** Takes down one step; what the life cycle refuses is said at its field. */
export function StepForm(props: {
  readonly kind: TakenStep;
  readonly detail: BreachDetail;
  readonly onSaved: () => void;
}): ReactNode {
  const { kind, detail, onSaved } = props;
  const { record } = useTexts(breachTexts);
  const texts = useTexts(stepTexts);
  const { failed } = useTexts(siteTexts);
  const { clock } = useSession();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [now] = useState(clock);
  const state = breachFileState(breachFileOf(detail.entries.map(({ entry }) => entry)));
  const fields = fieldsOf(kind, state);
  const start = kind === "assess" ? answersOf(detail) : {};

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const moment = momentFrom(data, record);
    if ("problem" in moment) return setProblems([{ name: "at", text: moment.problem }]);
    setBusy(true);
    try {
      const file = data.get("attachment");
      const evidence =
        file instanceof File
          ? await evidenceFrom(file, { signal: AbortSignal.timeout(EVIDENCE_MS) })
          : undefined;
      if (evidence === "none" || evidence === "refused") {
        setProblems([{ name: "attachment", text: texts.files[evidence] }]);
        return setBusy(false);
      }
      const step = evidence?.step ?? stepFrom(kind, fields, data, { by: "privacy-officer" });
      await breachApi.take(detail.reference, {
        step,
        at: moment.at,
        ...(evidence && { attachment: evidence.attachment }),
      });
      onSaved();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      const told = issues.map(({ path, code, message }) => ({
        name: path.join("."),
        text: code === "required" || code === "too-short" ? record.fillIn : message,
      }));
      setProblems(told.length > 0 ? told : [{ name: "", text: failed }]);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} noValidate className="record-form">
      <ErrorSummary heading={record.problem} errors={problems} />
      <MomentField now={now} problems={problems} />
      {fields.map((field) => (
        <StepFieldInput
          key={field.name}
          field={field}
          kind={kind}
          start={start[field.name] ?? []}
          problems={problems}
        />
      ))}
      <p className="quiet">{record.forGood}</p>
      <Button type="submit" kind="primary" aria-disabled={busy}>
        {record.save}
      </Button>
    </form>
  );
}

/** What the report already says, for a person to check: its gravest reading. */
function answersOf({ report }: BreachDetail): Readonly<Record<string, readonly string[]>> {
  const { data, recipients, availability, people, ...rest } = draftAssessment(report, {
    role: "processor",
  });
  const sides = ["confidentiality", "integrity", "availability"];
  return {
    sides: sides.filter((side) =>
      side === "integrity"
        ? rest.integrity !== "none"
        : side === "confidentiality" || availability.duration !== "none",
    ),
    exfiltration: ["unknown"],
    "facts.access": [rest.access],
    "facts.unintelligible": [rest.unintelligible],
    "facts.integrity": [rest.integrity],
    "facts.recipients.kind": [recipients.kind],
    "facts.data": data.map(({ kind }) => kind),
    "facts.availability.duration": [availability.duration],
    "facts.availability.effect": [availability.effect],
    "facts.people.vulnerable": [people.vulnerable],
    "facts.people.count": people.count === undefined ? [] : [String(people.count)],
  };
}
