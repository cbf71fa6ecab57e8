import { type ReactNode, useEffect, useState } from "react";
import { ErrorBoundary } from "../../breach-report/keeping/error-boundary.tsx";
import type { EmbedTexts } from "../embed-texts.ts";
import { widgetEvent } from "./widget-event.ts";

/** Texts of a widget and of the element around it. */
interface ElementTexts<Texts> {
  readonly widget: Texts;
  readonly embed: EmbedTexts;
}

/** Texts in a file of their own. */
export type LoadTexts<Texts> = () => Promise<{ readonly texts: ElementTexts<Texts> }>;

interface InLanguageProps<Texts> {
  /** Texts that are at hand: the ones to show when there is nothing to load, or when that does not arrive. */
  readonly texts: ElementTexts<Texts>;
  /** Those to show instead; the same function for the same texts. */
  readonly load: LoadTexts<Texts> | undefined;
  readonly host: HTMLElement;
  readonly children: (texts: ElementTexts<Texts>) => ReactNode;
}

/** A widget in the language of the page. */
export function InLanguage<Texts>({
  texts,
  load,
  host,
  children,
}: InLanguageProps<Texts>): ReactNode {
  const [loaded, setLoaded] = useState<readonly [LoadTexts<Texts>, ElementTexts<Texts>]>();
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
