import { dayText } from "@bijsluiter/core/calendar";
import { type DataSubjectRequest, requestClock } from "@bijsluiter/core/rights";
import type { Language } from "../../shared/languages.ts";
import type { DeskList } from "./rights-api.ts";
import { mainStep, type RightsStep } from "./steps/rights-steps.ts";
import type { RightsPageTexts } from "./texts/rights-page-texts.ts";

/** What there is to do about a request, with its last day. */
export interface RightsTodo {
  readonly id: string;
  readonly day: string | undefined;
  readonly title: string;
  readonly hint: string;
  readonly href: string;
  readonly tag: string;
}

/** The next thing to do about each request that is open. */
export function rightsTodos(
  { requests, carriedOut }: Pick<DeskList, "requests" | "carriedOut">,
  on: {
    readonly now: string;
    readonly texts: RightsPageTexts;
    readonly kinds: Readonly<Record<DataSubjectRequest["kind"], string>>;
    readonly until: (day: string) => string;
    readonly language: Language;
  },
): readonly RightsTodo[] {
  const { now, texts, kinds, until, language } = on;
  return requests.flatMap((request) => {
    const step = mainStep(request, carriedOut.includes(request.id));
    if (step === undefined) return [];
    const { lastDay } = requestClock(request, { now });
    const { id, kind } = request;
    return [
      {
        id: `rights ${id}`,
        day: lastDay ?? undefined,
        title: texts.todo.title(nameOf(step, texts), id),
        hint: [
          `${kinds[kind]}.`,
          ...(lastDay === null ? [] : [until(dayText(lastDay, language))]),
        ].join(" "),
        href: `/verzoeken/${id}`,
        tag: texts.todo.tag,
      },
    ];
  });
}

/** What a step is called. */
export const nameOf = (step: RightsStep | "plan", { step: { titles }, todo }: RightsPageTexts) =>
  step === "plan" ? todo.plan : titles[step];
