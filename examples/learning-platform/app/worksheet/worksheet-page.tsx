import { addPeriod, dayText, toDay } from "@bijsluiter/core/calendar";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { breachApi } from "../breaches/breach-api.ts";
import { type DatedTodo, todosOf } from "../breaches/tasks/todo-of.ts";
import { breachTexts } from "../breaches/texts/by-language.ts";
import { consentApi } from "../consent/consent-api.ts";
import { documentApi } from "../documents/document-api.ts";
import { rightsApi } from "../rights/rights-api.ts";
import { rightsTodos } from "../rights/rights-todos.ts";
import { rightsTexts } from "../rights/texts/by-language.ts";
import { type Resource, useResource } from "../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Empty } from "../site/parts/empty.tsx";
import { Loaded } from "../site/parts/loaded.tsx";
import { Page } from "../site/parts/page.tsx";
import { TodoList } from "../site/parts/todo-list.tsx";
import { useNow } from "../site/session/use-now.ts";
import { agreementTodos, photoTodos } from "./asked-todos.ts";
import { dayTodo } from "./day-todo.ts";
import { ownTodos } from "./own-todos.ts";
import { worksheetTexts } from "./texts/by-language.ts";
import "./worksheet.css";

const REFRESH_MS = 15_000;
const LATER_THAN = "P3M";

/** What a privacy officer must do now, over all rooms, soonest first; below it how each room stands. */
export function WorksheetPage(): ReactNode {
  const texts = useTexts(worksheetTexts);
  const breachWords = useTexts(breachTexts);
  const { language, messages, locale } = useLanguage();
  const rightsWords = useTexts(rightsTexts);
  const now = useNow();
  const today = toDay(now);
  const breaches = useResource(
    "worksheet",
    () => breachApi.search({ q: "", show: "open", order: "due", page: 1 }),
    { everyMs: REFRESH_MS },
  );
  const overview = useResource(`overview ${language}`, () => consentApi.overview(language));
  const demo = useResource("demo", consentApi.demo);
  const agreement = useResource("agreement", documentApi.agreement);
  const rights = useResource("worksheet rights", rightsApi.list, { everyMs: REFRESH_MS });
  const own = useMemo(() => ownTodos(today, texts, language), [today, texts, language]);
  const on = { today, texts, language, messages };
  const photos = overview.value && photoTodos(overview.value, demo.value, on);
  const asked = rightsTodos(rights.value ?? { requests: [], carriedOut: [] }, {
    now,
    texts: rightsWords,
    kinds: locale.requestDesk.kinds,
    until: texts.until,
    language,
  });
  const todos = [
    ...own.todos,
    ...asked.map((one) => dayTodo(one, today, texts)),
    ...(photos?.todos ?? []),
    ...(agreement.value ? agreementTodos(agreement.value, on) : []),
    ...(breaches.value?.breaches ?? []).flatMap((row) =>
      todosOf(row, now, { texts: breachWords, messages, language }),
    ),
  ].sort((a, b) => a.due - b.due);
  const soon = Date.parse(addPeriod(today, LATER_THAN));
  const isLater = ({ due }: DatedTodo) => due > soon && due < Number.MAX_SAFE_INTEGER;
  const later = todos.filter(isLater);
  const figures = [
    ["/register", breaches.value?.open ?? 0, texts.figures.breaches],
    ["/verzoeken", asked.length, texts.figures.requests],
    ["/bewaren", own.overdue, texts.figures.records],
    ["/maatregelen", own.lapsing, texts.figures.proofs],
    ["/fotolijst", photos?.asked ?? 0, texts.figures.photos],
  ] as const;
  return (
    <Page title={texts.title} wide lead={dayText(today, language)}>
      <Loaded resource={together(breaches, overview, agreement, rights)}>
        {() => (
          <>
            {todos.length === 0 ? (
              <Empty heading={texts.nothing} text={texts.nothingText} picture="folder" />
            ) : (
              <section className="panel" data-tone="action">
                <h2>{texts.todo}</h2>
                <TodoList todos={todos.filter((one) => !isLater(one))} />
                {later.length > 0 && (
                  <details>
                    <summary>{texts.later(later.length)}</summary>
                    <TodoList todos={later} />
                  </details>
                )}
              </section>
            )}
            <h2>{texts.figures.heading}</h2>
            <ul className="figures">
              {figures.map(([href, count, words]) => (
                <li key={href}>
                  <Link href={href}>
                    <strong>{count}</strong> {words(count)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <h2>{texts.tools}</h2>
      <ul className="links inline">
        <Tool href="/bestand">{texts.toolNames.file}</Tool>
        <Tool href="/bericht">{texts.toolNames.message}</Tool>
        <Tool href="/mail">{texts.toolNames.mail}</Tool>
        <Tool href="/dienst">{texts.toolNames.uptime}</Tool>
      </ul>
    </Page>
  );
}

const Tool = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <li>
    <Link href={href}>{children}</Link>
  </li>
);

/** All of them, or the first that failed. */
function together(...all: readonly Resource<unknown>[]): Resource<true> {
  const failed = all.find(({ error, value }) => error && value === undefined);
  return {
    value: all.every(({ value }) => value !== undefined) ? true : undefined,
    error: failed?.error,
    reload: () => {
      for (const { reload } of all) reload();
    },
  };
}
