import { addPeriod, dayText } from "@bijsluiter/core/calendar";
import { expiryForecast } from "@bijsluiter/core/measures";
import { publishedInsert } from "../../documents/published-insert.ts";
import type { Language } from "../../shared/languages.ts";
import type { DatedTodo } from "../breaches/tasks/todo-of.ts";
import { demoMeasures } from "../measures/demo-measures.ts";
import { demoPolicy, demoRecords } from "../retention/demo-records.ts";
import { dayTodo } from "./day-todo.ts";
import type { WorksheetTexts } from "./texts/worksheet-texts.ts";

const DAYS_AHEAD = 90;

/** What the browser works out by itself, with figures of it: records that are overdue, evidence that lapses, the insert. */
export function ownTodos(today: string, texts: WorksheetTexts, language: Language) {
  const late = [
    ...demoPolicy.decideMany(demoRecords(Number(today.slice(0, 4))), { asOf: today }),
  ].filter(({ status }) => status === "overdue");
  const since = late.flatMap(({ dueFrom }) => (dueFrom ? [dueFrom] : [])).sort()[0];
  const lapses =
    expiryForecast(demoMeasures(today), today).windows.find(({ days }) => days === DAYS_AHEAD)
      ?.lapses ?? [];
  const review = addPeriod(
    publishedInsert.lastModified ?? today,
    `P${publishedInsert.reviewEveryMonths ?? 12}M`,
  );
  const words = (day: string) => dayText(day, language);
  const todos: readonly DatedTodo[] = [
    ...(since === undefined
      ? []
      : [
          dayTodo(
            {
              id: "retention",
              day: since,
              title: texts.records(late.length),
              hint: texts.recordsSince(words(since)),
              href: "/bewaren",
              tag: texts.tags.retention,
            },
            today,
            texts,
          ),
        ]),
    ...lapses.map(({ measureId, title, lastDay }) =>
      dayTodo(
        {
          id: `measure ${measureId}`,
          day: lastDay,
          title: texts.proof(title),
          hint: `${texts.until(words(lastDay))} ${texts.proofHint}`,
          href: "/maatregelen",
          tag: texts.tags.measures,
        },
        today,
        texts,
      ),
    ),
    dayTodo(
      {
        id: "insert",
        day: review,
        title: texts.insert,
        hint: `${texts.until(words(review))} ${texts.insertHint(publishedInsert.version ?? "")}`,
        href: "/privacy",
        tag: texts.tags.insert,
      },
      today,
      texts,
    ),
  ];
  return { todos, overdue: late.length, lapsing: lapses.length };
}
