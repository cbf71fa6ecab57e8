import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { NotFoundPage } from "../../site/parts/not-found-page.tsx";
import { Page } from "../../site/parts/page.tsx";
import { rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";
import { type RightsStep, rightsSteps } from "./rights-steps.ts";
import { RightsStepForm } from "./step-form.tsx";

/** One step of a request: a page with one form. */
export function RightsStepPage(props: {
  readonly reference: string;
  readonly step: string;
}): ReactNode {
  const step = rightsSteps.find((one) => one === props.step);
  return step ? <StepOne reference={props.reference} step={step} /> : <NotFoundPage />;
}

function StepOne({ reference, step }: { readonly reference: string; readonly step: RightsStep }) {
  const { page, step: words } = useTexts(rightsTexts);
  const detail = useResource(`rights ${reference}`, () => rightsApi.detail(reference));
  const [, go] = useLocation();
  const back = `/verzoeken/${reference}`;
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={words.titles[step]}
          above={
            <Link href={back} className="back">
              {page.backTo(reference)}
            </Link>
          }
        >
          {words.hints[step] && <p>{words.hints[step]}</p>}
          <RightsStepForm step={step} detail={found} onSaved={() => go(back)} />
        </Page>
      )}
    </Loaded>
  );
}
