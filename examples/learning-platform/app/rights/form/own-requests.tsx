import { dayText, toDay } from "@bijsluiter/core/calendar";
import { requestClock } from "@bijsluiter/core/rights";
import type { ReactNode } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { useSession } from "../../site/session/session.tsx";
import { type OwnRequest, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

/** What became of one's own requests, with the letters to save. */
export function OwnRequests(): ReactNode {
  const { form } = useTexts(rightsTexts);
  const { role } = useSession();
  const own = useResource(`own-requests ${role}`, rightsApi.own);
  return (
    <section>
      <h2>{form.own}</h2>
      <Loaded resource={own}>
        {({ now, requests }) =>
          requests.length === 0 ? (
            <p>{form.none}</p>
          ) : (
            <ul className="cards">
              {requests.map((one) => (
                <Own key={one.request.id} own={one} now={now} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Own({
  own: { request, letters },
  now,
}: {
  readonly own: OwnRequest;
  readonly now: string;
}) {
  const { form } = useTexts(rightsTexts);
  const { language, locale } = useLanguage();
  const { state, lastDay } = requestClock(request, { now });
  const isOpen = state === "running" || state === "overdue" || state === "waiting";
  const address = (sequence: number, format: string) =>
    `/api/own-requests/${request.id}/letters/${sequence}?format=${format}`;
  return (
    <li>
      <h3>
        {locale.requestDesk.kinds[request.kind]}: {form.statuses[request.status]}
      </h3>
      <p className="quiet">
        {request.id}. {form.sentOn(dayText(toDay(request.receivedAt), language))}{" "}
        {isOpen && lastDay !== null && form.until(dayText(lastDay, language))}
      </p>
      {letters.map(({ sequence, kind }) => (
        <ul key={sequence} className="links inline">
          <li>
            <a href={address(sequence, "docx")} download>
              {form.letters.word}
            </a>
          </li>
          <li>
            <a href={address(sequence, "html")} download>
              {form.letters.page}
            </a>
          </li>
          {isData(request.kind, kind) && (
            <li>
              <a href={address(sequence, "json")} download>
                {form.letters.data}
              </a>
            </li>
          )}
        </ul>
      ))}
    </li>
  );
}

/** Whether what was found comes with a letter, for a program. */
const isData = (kind: string, letter: string): boolean =>
  (kind === "access" || kind === "portability") &&
  (letter === "answer" || letter === "answer-part");
