import { type ReactNode, useRef } from "react";
import { newKey } from "../../site/api/new-key.ts";
import { useTexts } from "../../site/language/language.tsx";
import { consentApi, type OverviewPupil } from "../consent-api.ts";
import { consentTexts } from "../texts/by-language.ts";

/** Who must be asked or told something for a purpose, and why. Only for the privacy officer: it says that parents differ. */
export function OfficerTasks(props: {
  readonly pupils: readonly OverviewPupil[];
  readonly purposeId: string;
  readonly onChange: () => void;
}): ReactNode {
  const { pupils, purposeId, onChange } = props;
  const { overview } = useTexts(consentTexts);
  const tasks = pupils.flatMap((pupil) => {
    const found = pupil.standing.find((one) => one.purposeId === purposeId);
    return found?.ask || found?.permitted === "unknown" ? [{ pupil, found }] : [];
  });
  return (
    <section>
      <h2>{overview.todo}</h2>
      {tasks.length === 0 && <p>{overview.nothingToDo}</p>}
      <ul className="cards">
        {tasks.map(({ pupil, found }) => (
          <li key={pupil.id}>
            <h3>
              {pupil.name} <span className="quiet">{pupil.className}</span>
            </h3>
            {found?.explanation?.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {found?.ask === "subject-turned-16" && <Told pupil={pupil} onChange={onChange} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told(props: { readonly pupil: OverviewPupil; readonly onChange: () => void }) {
  const { pupil, onChange } = props;
  const { overview } = useTexts(consentTexts);
  // The same click twice is one event.
  const key = useRef(newKey());
  const tell = () => consentApi.informed(pupil.id, key.current).then(onChange, () => undefined);
  return (
    <button type="button" className="bijsluiter-button told" data-kind="secondary" onClick={tell}>
      {overview.told(pupil.name)}
    </button>
  );
}
