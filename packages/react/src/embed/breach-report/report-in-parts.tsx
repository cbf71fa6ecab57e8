import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { BegunContext, type BegunReport } from "../../breach-report/state/begun-report.ts";
import { Button } from "../../forms/button.tsx";
import type { Answers } from "../../forms/form-scope.tsx";
import { slotOf } from "../element/slot-of.tsx";
import type { EmbedTexts } from "../embed-texts.ts";
import { FirstPage, type FirstPageTexts } from "./first-page.tsx";
import { draftWaits, firstPageOf } from "./first-page-of.ts";
import { focusKept } from "./focus-kept.ts";
import { dropPage, keepPage } from "./page-draft.ts";
import type { ReportValues } from "./report-values.ts";
import { type Rest, useRest } from "./use-rest.ts";

const PAUSE_IN_TYPING_MS = 500;

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
export function ReportInParts({
  host,
  values,
  texts: given,
  embed,
}: ReportInPartsProps): ReactNode {
  const own = values.texts;
  const texts = own && "firstReport" in own ? wordsOf(own) : given;
  const [hasDraft] = useState(() => draftWaits(values));
  const page = firstPageOf(values, hasDraft);
  const loaded = useRest(given.language === "en");
  const { rest, load } = loaded;
  const { begun, isShown, ...typing } = useHandOver(host, values, rest !== undefined);
  if (rest && (isShown || !page)) {
    const { EmbeddedReport, texts: all } = rest;
    return (
      <BegunContext.Provider value={begun}>
        <EmbeddedReport {...{ host, values, embed }} texts={all} />
      </BegunContext.Provider>
    );
  }
  const help = slotOf(host, "help");
  const waiting = (
    <Waiting
      {...{ loaded, embed }}
      isWanted={typing.isAsked || !page}
      words={texts.forms.loading}
    />
  );
  if (!page)
    return (
      <div className="bijsluiter-form" lang={texts.language}>
        {waiting}
        {help && <div className="bijsluiter-help">{help}</div>}
      </div>
    );
  const { headingLevel = 2 } = values;
  return (
    <FirstPage
      {...{ ...page, ...typing, texts, headingLevel, help }}
      onNext={(fresh) => {
        typing.onNext(fresh);
        if (loaded.state === "failed") load();
      }}
    >
      {waiting}
    </FirstPage>
  );
}

const wordsOf = ({
  messages,
  forms,
  firstReport,
}: Extract<ReportValues["texts"], { readonly firstReport: unknown }>): FirstPageTexts => ({
  language: messages.breachReport.language,
  forms,
  words: firstReport,
});

interface WaitingProps {
  readonly loaded: Rest;
  readonly embed: EmbedTexts;
  /** Somebody waits for it. */
  readonly isWanted: boolean;
  readonly words: string;
}

function Waiting({ loaded, embed, isWanted, words }: WaitingProps): ReactNode {
  const { state, load } = loaded;
  const hasFailed = state === "failed";
  return (
    <>
      <p role="status">{(isWanted || state === "again") && !hasFailed && words}</p>
      <div role="alert" className="bijsluiter-error">
        {hasFailed && <p>{embed.restNotLoaded}</p>}
      </div>
      {/* It stays while it loads, so that the focus has a place. */}
      {state !== "asked" && <Button onClick={load}>{embed.again}</Button>}
    </>
  );
}

/** Hands the first page over to the form, once that is there and nobody types. */
function useHandOver(host: HTMLElement, values: ReportValues, isThere: boolean) {
  const [begun, setBegun] = useState<BegunReport>();
  const [isShown, show] = useState(false);
  const [isAsked, ask] = useState(false);
  const [, count] = useState(0);
  const typed = useRef<Answers>(undefined);
  const isComposing = useRef(false);
  const kept = useRef(false);
  const refocus = useRef(() => {});
  const handOver = (goesOn: boolean) => {
    if (kept.current) dropPage(values);
    if (host.shadowRoot && !goesOn) refocus.current = focusKept(host.shadowRoot);
    setBegun(typed.current && { answers: typed.current, goesOn });
    show(true);
  };
  const beat = () => count((times) => times + 1);
  // After each change, so that a further one puts it off.
  useEffect(() => {
    if (!isThere || isShown || isComposing.current) return;
    if (!typed.current || isAsked) return handOver(isAsked);
    const timer = setTimeout(() => handOver(false), PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  });
  useLayoutEffect(() => {
    if (isShown) refocus.current();
  }, [isShown]);
  const keep = useRef(() => {});
  keep.current = () => {
    if (!typed.current || isShown) return;
    kept.current = true;
    keepPage(values, typed.current);
  };
  useEffect(() => {
    const leave = () => keep.current();
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, []);
  return {
    begun,
    isShown,
    isAsked,
    onInput: (fresh: Answers) => {
      typed.current = fresh;
      beat();
    },
    onComposing: (now: boolean) => {
      isComposing.current = now;
      beat();
    },
    onNext: (fresh: Answers) => {
      typed.current = fresh;
      ask(true);
    },
  };
}
