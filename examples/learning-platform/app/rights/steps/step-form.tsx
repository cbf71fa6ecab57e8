import { Button, ErrorSummary } from "@bijsluiter/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useTexts } from "../../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../../site/parts/form-fields.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type RequestDetail, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";
import type { RightsPageTexts } from "../texts/rights-page-texts.ts";
import type { RightsStep } from "./rights-steps.ts";
import { fieldsOf, type StepField } from "./step-fields.ts";
import { useStepOptions } from "./use-step-options.ts";

/** Takes one step; what the life cycle refuses is said in words. */
export function RightsStepForm(props: {
  readonly step: RightsStep;
  readonly detail: RequestDetail;
  readonly onSaved: () => void;
}): ReactNode {
  const { step, detail, onSaved } = props;
  const { step: words } = useTexts(rightsTexts);
  const { failed } = useTexts(siteTexts);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const fields = fieldsOf(step, detail.request);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const answers = fields.map(({ name }) => [name, String(data.get(name) ?? "").trim()] as const);
    const open = answers.filter(([, value]) => value === "");
    if (open.length > 0)
      return setProblems(
        open.map(([name]) => ({ name, text: words.fillIn(labelOf(name, step, words)) })),
      );
    setBusy(true);
    try {
      await rightsApi.take(detail.request.id, { ...Object.fromEntries(answers), kind: step });
      onSaved();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      const told = issues.map(({ path, message }) => ({
        name: String(path.at(-1) ?? ""),
        text: message,
      }));
      setProblems(told.length > 0 ? told : [{ name: "", text: failed }]);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} noValidate className="record-form">
      <ErrorSummary heading={words.problem} errors={problems} />
      {fields.map((field) => (
        <FieldOf key={field.name} {...{ field, step, detail, problems }} />
      ))}
      <Button type="submit" kind="primary" aria-disabled={isBusy}>
        {words.save}
      </Button>
    </form>
  );
}

function FieldOf(props: {
  readonly field: StepField;
  readonly step: RightsStep;
  readonly detail: RequestDetail;
  readonly problems: readonly FieldProblem[];
}) {
  const { field, step, detail, problems } = props;
  const { step: words } = useTexts(rightsTexts);
  const options = useStepOptions(field.name, step, detail);
  const own = { name: field.name, label: labelOf(field.name, step, words), problems };
  if (options) return <OptionField {...own} options={[["", words.choose], ...options]} />;
  return (
    <ProseField
      {...own}
      short={!field.isLong}
      {...(field.name === "because" && { hint: words.becauseHint })}
    />
  );
}

const labelOf = (
  name: StepField["name"],
  step: RightsStep,
  { labels }: RightsPageTexts["step"],
): string => (name === "ground" && step === "refuse" ? labels.groundOfRefusal : labels[name]);
