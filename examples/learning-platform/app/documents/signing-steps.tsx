import type { AgreementEvent } from "@bijsluiter/core/agreements";
import { type ReactNode, useState } from "react";
import { ApiError } from "../site/api/call.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Moment } from "../site/parts/moment.tsx";
import { siteTexts } from "../site/texts/by-language.ts";
import { type AgreementDetail, documentApi } from "./document-api.ts";
import { documentTexts } from "./texts/by-language.ts";
import type { RecordedStep } from "./texts/document-texts.ts";

interface Step {
  readonly step: RecordedStep;
  readonly who: string;
  readonly event: Parameters<typeof documentApi.record>[0];
}

/** Who assessed and signed, and what can be recorded next. */
export function SigningSteps(props: {
  readonly detail: AgreementDetail;
  readonly reload: () => void;
}): ReactNode {
  const { detail, reload } = props;
  const { messages } = useLanguage();
  const { failed } = useTexts(siteTexts);
  const { signing } = useTexts(documentTexts);
  const { steps: said, roles } = messages.agreements.document;
  const [outcome, setOutcome] = useState<string>();
  const { signatures, status } = detail.agreement;

  async function record({ event }: Step) {
    try {
      await documentApi.record(event);
      setOutcome(signing.recorded);
      reload();
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      const why = issues.map(({ message }) => message).join(" ") || failed;
      setOutcome(`${signing.failed}: ${why}`);
    }
  }

  return (
    <section>
      <h2>{signing.heading}</h2>
      <p>{signing.text}</p>
      {signatures.length > 0 && (
        <ol className="history">
          {signatures.map(({ step, party, name, function: role, at }) => (
            <li key={`${step} ${party}`}>
              <h3>
                {said[step]}: {name}
              </h3>
              <p className="quiet">
                {role}, {roles[party]}, <Moment at={at} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {status === "active" && <p>{signing.done}</p>}
      <ul className="steps not-on-paper">
        {nextSteps(detail).map((step) => (
          <li key={step.step}>
            <button
              type="button"
              className="bijsluiter-button"
              data-kind="secondary"
              onClick={() => record(step)}
            >
              {signing.record}: {signing.steps[step.step](step.who)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{outcome}</p>
    </section>
  );
}

/** What may come now; the server holds it against the state of the agreement and who is authorised. */
function nextSteps({ agreement, hash }: AgreementDetail): readonly Step[] {
  const { status, controller, processor, signatures } = agreement;
  const judge =
    controller.mandates?.find(({ may }) => may.includes("assess")) ?? controller.representative;
  const plain = (step: "start-assessment" | "activate", by: string): Step => ({
    step,
    who: by,
    event: { kind: step, by },
  });
  const approval = (
    step: Exclude<RecordedStep, "start-assessment" | "activate">,
    person: { readonly name: string; readonly function: string } | undefined,
  ): readonly Step[] => {
    if (!person) return [];
    const party = step === "sign-supplier" ? "processor" : "controller";
    const kind: Extract<AgreementEvent["kind"], "assess" | "sign"> =
      step === "assess" ? "assess" : "sign";
    if (signatures.some((one) => one.step === kind && one.party === party)) return [];
    const { name: by, function: role } = person;
    return [
      {
        step,
        who: `${by}, ${role}`,
        event: { kind, party, by, function: role, documentHash: hash },
      },
    ];
  };
  switch (status) {
    case "offered":
      return [plain("start-assessment", judge?.name ?? controller.name)];
    case "in-assessment":
      return approval("assess", judge);
    case "assessed":
      return [
        ...approval("sign-board", controller.representative),
        ...approval("sign-supplier", processor.representative),
      ];
    case "signed":
      return [plain("activate", processor.name)];
    default:
      return [];
  }
}
