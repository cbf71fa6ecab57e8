import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import type { RequestDetail } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

/** Every letter that was written, to read or to save; of an access answer the data too. */
export function LettersPart({ detail }: { readonly detail: RequestDetail }): ReactNode {
  const { letters } = useTexts(rightsTexts).page;
  const { request, events } = detail;
  const written = events.filter(({ outcome }) => outcome !== null);
  const address = (sequence: number, format: string) =>
    `/api/rights/${request.id}/letters/${sequence}?format=${format}`;
  return (
    <section className="rights-part not-on-paper">
      <h2>{letters.heading}</h2>
      {written.length === 0 && <p>{letters.none}</p>}
      <ul>
        {written.map(({ sequence, event, outcome }) => (
          <li key={sequence}>
            {letters.name[event.kind]}, <Moment at={event.at} />:{" "}
            <a href={address(sequence, "docx")} download>
              {letters.word}
            </a>
            ,{" "}
            <a href={address(sequence, "html")} download>
              {letters.page}
            </a>
            {outcome === "access" && (
              <>
                ,{" "}
                <a href={address(sequence, "json")} download>
                  {letters.data}
                </a>
                ,{" "}
                <a href={address(sequence, "files")} download>
                  {letters.files}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
