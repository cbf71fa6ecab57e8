import { dayText } from "@bijsluiter/core/calendar";
import type { Language } from "../../shared/languages.ts";
import type { messages as allMessages } from "../../shared/messages.ts";
import type { DatedTodo } from "../breaches/tasks/todo-of.ts";
import type { Demo, Overview } from "../consent/consent-api.ts";
import type { AgreementDetail } from "../documents/document-api.ts";
import { dayTodo } from "./day-todo.ts";
import type { WorksheetTexts } from "./texts/worksheet-texts.ts";

/** What is to be done about photos: questions that somebody needs help with, and who comes of age for them. */
export function photoTodos(
  { pupils }: Overview,
  demo: Demo | undefined,
  on: { readonly today: string; readonly texts: WorksheetTexts; readonly language: Language },
) {
  const { today, texts, language } = on;
  const asked = pupils.filter(({ standing }) =>
    standing.some(({ ask, permitted }) => ask || permitted === "unknown"),
  ).length;
  const todos: DatedTodo[] = [];
  if (asked > 0)
    todos.push(
      dayTodo(
        {
          id: "photos",
          day: undefined,
          title: texts.photos(asked),
          hint: texts.photosHint,
          href: "/fotolijst",
          tag: texts.tags.photos,
        },
        today,
        texts,
      ),
    );
  if (demo?.birthday && !demo.isPast)
    todos.push(
      dayTodo(
        {
          id: "sixteen",
          day: demo.birthday,
          title: texts.turns,
          hint: texts.turnsHint(dayText(demo.birthday, language)),
          href: "/fotolijst",
          tag: texts.tags.photos,
        },
        today,
        texts,
      ),
    );
  return { todos, asked };
}

/** The next day in an agreement on which something falls due. */
export function agreementTodos(
  { timeline }: AgreementDetail,
  on: {
    readonly today: string;
    readonly texts: WorksheetTexts;
    readonly language: Language;
    readonly messages: (typeof allMessages)[Language];
  },
): readonly DatedTodo[] {
  const { today, texts, language, messages } = on;
  const next = timeline.entries.find(({ day }) => day >= today);
  if (!next) return [];
  const say = messages.agreements.timeline.entries[next.code];
  return [
    dayTodo(
      {
        id: "agreement",
        day: next.day,
        title: texts.agreement(say(next.about ?? "")),
        hint: `${texts.until(dayText(next.day, language))} ${texts.agreementHint(timeline.board)}`,
        href: "/verwerkersovereenkomst",
        tag: texts.tags.agreement,
      },
      today,
      texts,
    ),
  ];
}
