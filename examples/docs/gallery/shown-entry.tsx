import * as library from "@bijsluiter/react";
import { createElement, type ElementType, type ReactNode, useId, useState } from "react";
import { codeOf } from "./code-of.ts";
import type { Entry, Props, Stage, Words } from "./entry.ts";
import { changed, editable } from "./live-props.ts";
import { Caught, StageFrame } from "./stage.tsx";
import { scrolls, WordsTable } from "./words-table.tsx";

/** Both languages of the widgets. */
export type Languages = Readonly<Record<"nl" | "en", Words>>;

/** A widget on its stage: its states, props that can be changed, code and words. */
export function ShownEntry(props: {
  readonly entry: Entry;
  readonly languages: Languages;
  readonly language: "nl" | "en";
  readonly theme: string;
}): ReactNode {
  const { entry, languages, language, theme } = props;
  const [state, setState] = useState(Object.keys(entry.states)[0] ?? "");
  const given = entry.states[state] ?? {};
  const [written, write] = useState<string>();
  const text = written ?? editable(given);
  const live = changed(given, text);
  const id = useId();
  const title = entry.words?.startsWith("privacyInsertFor")
    ? `${entry.widget}, ${entry.words}`
    : entry.widget;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <label>
        State{" "}
        <select
          value={state}
          onChange={({ target }) => {
            setState(target.value);
            write(undefined);
          }}
        >
          {Object.keys(entry.states).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <StageFrame {...{ theme, language }} isTall={entry.provider !== undefined}>
        <Caught key={[state, text, language].join()}>
          {widgetOf(entry, live.props, { state, words: languages[language] }, language)}
        </Caught>
      </StageFrame>
      <pre {...scrolls}>
        <code>{codeOf(entry, live.props, language)}</code>
      </pre>
      {text !== "{}" && (
        <details>
          <summary>Change its props</summary>
          <textarea
            aria-label={`Props of ${title}, as JSON`}
            aria-invalid={live.wrong !== undefined}
            spellCheck={false}
            rows={12}
            value={text}
            onChange={({ target }) => write(target.value)}
          />
          {live.wrong && <p role="status">{live.wrong}</p>}
        </details>
      )}
      {entry.words && <WordsTable nl={languages.nl[entry.words]} en={languages.en[entry.words]} />}
    </section>
  );
}

function widgetOf(entry: Entry, props: Props, stage: Stage, language: string): ReactNode {
  if (entry.render) return entry.render(stage);
  const exported: Readonly<Record<string, unknown>> = library;
  const type = (exported[entry.widget] ?? entry.widget) as ElementType;
  const element = createElement(type, {
    ...(entry.words && !entry.provider && { texts: stage.words[entry.words] }),
    ...(entry.widget.includes("-") && { lang: language }),
    ...props,
  });
  return entry.around?.(element, stage) ?? element;
}
