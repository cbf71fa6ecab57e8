import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { NotFoundPage } from "../../site/parts/not-found-page.tsx";
import { Page } from "../../site/parts/page.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts, stepTexts } from "../texts/by-language.ts";
import { StepForm } from "./step-form.tsx";
import { type TakenStep, takenSteps } from "./taken-step.ts";
import "../breaches.css";

/** One step of a file: a page with one form. */
export function StepPage(props: { readonly reference: string; readonly step: string }): ReactNode {
  const kind = takenSteps.find((one) => one === props.step);
  return kind ? <StepOne reference={props.reference} kind={kind} /> : <NotFoundPage />;
}

function StepOne({ reference, kind }: { readonly reference: string; readonly kind: TakenStep }) {
  const { breach } = useTexts(breachTexts);
  const { titles } = useTexts(stepTexts);
  const detail = useResource(reference, () => breachApi.breach(reference));
  const [, go] = useLocation();
  const file = `/register/${reference}/dossier`;
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={titles[kind] ?? kind}
          above={
            <Link href={file} className="back">
              {breach.backTo(reference)}
            </Link>
          }
        >
          <p>{found.report.incident.summary}</p>
          <StepForm kind={kind} detail={found} onSaved={() => go(file)} />
        </Page>
      )}
    </Loaded>
  );
}
