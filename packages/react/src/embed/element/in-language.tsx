import { type ReactNode, useEffect, useState } from "react";
import { ErrorBoundary } from "../../breach-report/keeping/error-boundary.tsx";
import type { ElementTexts as Around } from "../embed-texts.ts";
import { widgetEvent } from "./widget-event.ts";

/** Texts of a widget and of the element around it. */
interface TextsWithAround<Texts, Own extends Around> {
  readonly widget: Texts;
  readonly embed: Own;
}

/** Texts in a file of their own. */
export type LoadTexts<Texts, Own extends Around = Around> = () => Promise<{
  readonly texts: TextsWithAround<Texts, Own>;
}>;

interface InLanguageProps<Texts, Own extends Around> {
  /** Texts that are at hand: the ones to show when there is nothing to load, or when that does not arrive. */
  readonly texts: TextsWithAround<Texts, Own>;
  /** Those to show instead; the same function for the same texts. */
  readonly load: LoadTexts<Texts, Own> | undefined;
  readonly host: HTMLElement;
  readonly children: (texts: TextsWithAround<Texts, Own>) => ReactNode;
}

/** A widget in the language of the page. */
export function InLanguage<Texts, Own extends Around>({
  texts,
  load,
  host,
  children,
}: InLanguageProps<Texts, Own>): ReactNode {
  const [loaded, setLoaded] =
    useState<readonly [LoadTexts<Texts, Own>, TextsWithAround<Texts, Own>]>();
  useEffect(() => {
    load?.().then(
      ({ texts: found }) => setLoaded([load, found]),
      () => setLoaded([load, texts]),
    );
  }, [load, texts]);
  const shown = !load ? texts : loaded?.[0] === load ? loaded[1] : undefined;
  if (!shown) return null;
  return (
    <ErrorBoundary
      fallback={() => <p role="alert">{shown.embed.notShown}</p>}
      onError={(error) => widgetEvent(host, "problem", { error })}
    >
      {children(shown)}
    </ErrorBoundary>
  );
}
