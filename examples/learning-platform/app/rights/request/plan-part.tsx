import { Button, ErasurePlan } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import { ApiError } from "../../site/api/call.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type RequestDetail, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

/** The plan of an erasure: made, tried, carried out, and the proof of it. */
export function PlanPart(props: {
  readonly detail: RequestDetail;
  readonly onChange: () => void;
}): ReactNode {
  const { detail, onChange } = props;
  const { plan, carriedOutAt, request } = detail;
  const { page, form } = useTexts(rightsTexts);
  const { failed } = useTexts(siteTexts);
  const { locale } = useLanguage();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const run = (work: Promise<unknown>) => {
    setBusy(true);
    work
      .then(
        () => setProblem(""),
        (error: unknown) => setProblem(messageOf(error) ?? failed),
      )
      .then(() => {
        setBusy(false);
        onChange();
      });
  };
  const words: Readonly<Record<string, string>> = form.categories;
  return (
    <section id="plan" className="rights-part">
      {plan && <ErasurePlan plan={plan} words={words} texts={locale.erasurePlan} />}
      {problem && (
        <p role="alert" className="panel" data-tone="error">
          {problem}
        </p>
      )}
      {plan && carriedOutAt === null && <DryRun detail={detail} />}
      {carriedOutAt === null && (
        <p className="actions not-on-paper">
          <Button
            kind={plan ? "secondary" : "primary"}
            aria-disabled={isBusy}
            onClick={() => run(rightsApi.plan(request.id))}
          >
            {plan ? page.plan.makeAgain : page.plan.make}
          </Button>
        </p>
      )}
      {plan && carriedOutAt === null && detail.dryRun && detail.dryRun.length > 0 && (
        <p className="actions not-on-paper">
          <Button
            kind="primary"
            aria-disabled={isBusy}
            onClick={() => run(rightsApi.carryOut(request.id, plan.hash))}
          >
            {page.plan.carryOut}
          </Button>
          <span className="quiet">{page.plan.sure}</span>
        </p>
      )}
      {plan && carriedOutAt !== null && (
        <Outcome detail={detail} onGoOn={() => run(rightsApi.carryOut(request.id, plan.hash))} />
      )}
    </section>
  );
}

const messageOf = (error: unknown) =>
  error instanceof ApiError ? error.issues[0]?.message : undefined;

/** What each place has now, before anything is done. */
function DryRun({ detail: { dryRun, plan } }: { readonly detail: RequestDetail }) {
  const { page, form } = useTexts(rightsTexts);
  if (!dryRun || dryRun.length === 0) return null;
  const words: Readonly<Record<string, string>> = form.categories;
  const nameOf = (element: string) => {
    const category = plan?.lines.find((line) => line.element === element)?.category ?? element;
    return words[category] ?? category;
  };
  return (
    <div>
      <h3>{page.plan.dryRun}</h3>
      <ul>
        {dryRun.map(({ element, found, planned, isHeld }) => (
          <li key={element}>
            {nameOf(element)}: {page.plan.found(found, planned)}
            {isHeld && `, ${page.plan.held}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How far it is, and the proof. */
function Outcome(props: { readonly detail: RequestDetail; readonly onGoOn: () => void }) {
  const { detail, onGoOn } = props;
  const { page } = useTexts(rightsTexts);
  const { progress, request } = detail;
  if (!progress) return null;
  return (
    <div className="panel" data-tone={progress.state === "done" ? "good" : "warn"} role="status">
      <h3>{page.plan.carriedOut}</h3>
      <p>
        {page.plan.progress(progress.done, progress.planned)}{" "}
        {progress.failed > 0 && page.plan.failed(progress.failed)}{" "}
        {progress.held > 0 && page.plan.held}
      </p>
      {progress.state !== "done" && <Button onClick={onGoOn}>{page.plan.goOn}</Button>}
      <p>
        <a href={`/api/rights/${request.id}/proof`} download>
          {page.plan.proof}
        </a>
      </p>
      <p className="quiet">{page.plan.proofText}</p>
    </div>
  );
}
