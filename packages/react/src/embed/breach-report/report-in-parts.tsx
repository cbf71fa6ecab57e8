import { type ReactNode, useState } from "react";
import { BegunContext } from "../../breach-report/state/begun-report.ts";
import type { Answers } from "../../forms/form-scope.tsx";
import { slotOf } from "../element/slot-of.tsx";
import type { EmbedTexts } from "../embed-texts.ts";
import { FirstPage, type FirstPageTexts } from "./first-page/first-page.tsx";
import { draftWaits, firstPageOf } from "./first-page/first-page-of.ts";
import { useHandOver } from "./first-page/use-hand-over.ts";
import type { ReportValues } from "./report-values.ts";
import { useRest } from "./use-rest.ts";
import { Waiting } from "./waiting.tsx";

/** Props of {@link ReportInParts}. */
export interface ReportInPartsProps {
  readonly host: HTMLElement;
  readonly values: ReportValues;
  readonly texts: FirstPageTexts;
  readonly embed: EmbedTexts;
}

/**
 * A breach report of which the first page is on screen before the rest is loaded. The form takes its place when nobody types:
 * with what was filled in, and with the focus where it was.
 */
export function ReportInParts(props: ReportInPartsProps): ReactNode {
  const { host, values, embed } = props;
  const texts = wordsOf(values.texts) ?? props.texts;
  const [hasDraft] = useState(() => draftWaits(values));
  const page = firstPageOf(values, hasDraft);
  const loaded = useRest(props.texts.language === "en");
  const { rest, state, load } = loaded;
  const { begun, isShown, isAsked, typing } = useHandOver(host, values, rest !== undefined);
  if (rest && (isShown || !page))
    return (
      <BegunContext.Provider value={begun}>
        <rest.EmbeddedReport {...{ host, values, embed }} texts={rest.texts} />
      </BegunContext.Provider>
    );
  const help = slotOf(host, "help");
  const waiting = (
    <Waiting {...{ loaded, embed }} isWanted={isAsked || !page} words={texts.forms.loading} />
  );
  if (!page)
    return (
      <div className="bijsluiter-form" lang={texts.language}>
        {waiting}
        {help && <div className="bijsluiter-help">{help}</div>}
      </div>
    );
  const onNext = (fresh: Answers) => {
    typing.onNext(fresh);
    if (state === "failed") load();
  };
  const { headingLevel = 2 } = values;
  return (
    <FirstPage {...{ ...page, ...typing, texts, headingLevel, help, onNext }}>{waiting}</FirstPage>
  );
}

/** Of words of the page's own, those of the first page. */
function wordsOf(own: ReportValues["texts"]): FirstPageTexts | undefined {
  if (!own || !("firstReport" in own)) return undefined;
  const { messages, forms, firstReport: words } = own;
  return { language: messages.breachReport.language, forms, words };
}
