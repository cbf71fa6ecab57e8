import { ConsentGate } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useResource } from "../site/api/use-resource.ts";
import { Page } from "../site/parts/page.tsx";
import { consentApi } from "./consent-api.ts";
import { useConsentTexts } from "./texts/use-consent-texts.ts";

/** A lesson with a video of another company, which nobody is asked for before the visitor agrees. */
export function FilmPage(): ReactNode {
  const { film } = useConsentTexts();
  const { value } = useResource("demo", consentApi.demo);
  return (
    <Page title={film.title}>
      <p className="lead">{film.intro}</p>
      {value && (
        <ConsentGate purpose="film" label={film.label} className="film">
          <iframe src={`${value.filmUrl}/film`} title={film.frame} allow="fullscreen" />
        </ConsentGate>
      )}
      <h2>{film.inWords}</h2>
      <p>{film.words}</p>
    </Page>
  );
}
