import type { PiiMatch } from "@bijsluiter/core/pii";
import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../forms/button.tsx";
import { placesInText } from "../text/places-in-text.ts";
import { confidenceStep } from "./confidence-step.ts";
import type { PiiTextareaTexts } from "./pii-textarea-texts.ts";

const SHOWN_AT_FIRST = 10;
const MORE_AT_A_TIME = 50;

/** Props of {@link Findings}. */
export interface FindingsProps {
  readonly text: string;
  readonly matches: readonly PiiMatch<string>[];
  readonly texts: PiiTextareaTexts;
  readonly onShow: (match: PiiMatch<string>) => void;
  /** Absent when the text may not be changed. */
  readonly onRedact?: ((matches: readonly PiiMatch<string>[]) => void) | undefined;
}

/** What was found: name, place, how sure, and what can be done about it. Never what it says. */
export function Findings(props: FindingsProps): ReactNode {
  const { text, matches, texts, onShow, onRedact } = props;
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => matches.slice(0, most), [matches, most]);
  const focusNext = useFocusAfter(list, shown);
  const places = useMemo(
    () =>
      placesInText(
        text,
        shown.map(({ start }) => start),
      ),
    [text, shown],
  );
  if (matches.length === 0) return null;
  return (
    <div className="bijsluiter-pii-findings">
      <ul aria-label={texts.findings} ref={list}>
        {shown.map((match, index) => {
          const { kind, start, confidence } = match;
          const { line = 1, column = 1 } = places[index] ?? {};
          const name = texts.kinds[kind] ?? kind;
          const place = texts.place(line, column);
          const step = confidenceStep(confidence);
          const whose = <span className="bijsluiter-visually-hidden">{`${name}, ${place}`}</span>;
          return (
            <li key={`${kind} ${start}`} data-kind={kind} data-confidence={step}>
              <span>
                <strong>{name}</strong>{" "}
                <span className="bijsluiter-hint">{`${place}, ${texts.confidence[step]}`}</span>
              </span>
              <span>
                <Button kind="quiet" data-show="" onClick={() => onShow(match)}>
                  {texts.show} {whose}
                </Button>
                {onRedact && (
                  <Fragment>
                    {" "}
                    <Button
                      kind="quiet"
                      data-redact=""
                      onClick={() => {
                        onRedact([match]);
                        focusNext("[data-redact]", index);
                      }}
                    >
                      {texts.redact} {whose}
                    </Button>
                  </Fragment>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="bijsluiter-actions">
        {matches.length > most && (
          <Button
            onClick={() => {
              setMost(most + MORE_AT_A_TIME);
              focusNext("[data-show]", most);
            }}
          >
            {texts.more(matches.length - most)}
          </Button>
        )}
        {onRedact && matches.length > 1 && (
          <Button onClick={() => onRedact(matches)}>{texts.redactAll}</Button>
        )}
      </div>
    </div>
  );
}

/** The button that was pressed may go away; the focus goes on to the row that comes in its place, or comes next. */
function useFocusAfter(
  list: { readonly current: HTMLUListElement | null },
  shown: readonly unknown[],
): (button: string, row: number) => void {
  const wanted = useRef<{ button: string; row: number; from: readonly unknown[] }>(undefined);
  // After every render; it waits for the one that has another list than the one that was pressed in.
  useEffect(() => {
    if (!wanted.current || wanted.current.from === shown) return;
    const { button, row } = wanted.current;
    wanted.current = undefined;
    const buttons = list.current?.querySelectorAll<HTMLElement>(button) ?? [];
    buttons[Math.min(row, buttons.length - 1)]?.focus();
  });
  return (button, row) => {
    wanted.current = { button, row, from: shown };
  };
}
