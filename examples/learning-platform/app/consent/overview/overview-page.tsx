import { type ReactNode, useId, useState } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useSession } from "../../site/session/session.tsx";
import { consentApi, type Overview, type OverviewPupil } from "../consent-api.ts";
import { consentTexts } from "../texts/by-language.ts";
import { OfficerTasks } from "./officer-tasks.tsx";
import { RecordVerdict } from "./record-verdict.tsx";

const answers = ["yes", "no", "unknown"] as const;

/** Who may be in a photo for a purpose; for the privacy officer also what there is to do, and whether the record holds. */
export function OverviewPage(): ReactNode {
  const { language } = useLanguage();
  const { role } = useSession();
  const { overview } = useTexts(consentTexts);
  const found = useResource(`overview ${role} ${language}`, () => consentApi.overview(language));
  return (
    <Page title={overview.title} wide>
      <p className="lead">{overview.intro}</p>
      <Loaded resource={found}>
        {(value) => <Lists overview={value} onChange={found.reload} />}
      </Loaded>
    </Page>
  );
}

function Lists(props: { readonly overview: Overview; readonly onChange: () => void }) {
  const { purposes, pupils } = props.overview;
  const { overview } = useTexts(consentTexts);
  const { role } = useSession();
  const id = useId();
  const [purposeId, setPurposeId] = useState(purposes[0]?.id ?? "");
  const [className, setClassName] = useState("");
  const classes = [...new Set(pupils.map((pupil) => pupil.className))].sort();
  const shown = pupils.filter((pupil) => !className || pupil.className === className);
  const isOfficer = role === "privacy-officer";
  return (
    <>
      {isOfficer && <RecordVerdict pupils={pupils} />}
      <div className="filter">
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-purpose`}>
            {overview.purpose}
          </label>
          <select
            className="bijsluiter-input"
            id={`${id}-purpose`}
            value={purposeId}
            onChange={(event) => setPurposeId(event.target.value)}
          >
            {purposes.map((purpose) => (
              <option key={purpose.id} value={purpose.id}>
                {purpose.title}
              </option>
            ))}
          </select>
        </div>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-class`}>
            {overview.className}
          </label>
          <select
            className="bijsluiter-input"
            id={`${id}-class`}
            value={className}
            onChange={(event) => setClassName(event.target.value)}
          >
            <option value="">{overview.allClasses}</option>
            {classes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
      <div className="photo-list">
        {answers.map((answer) => (
          <Group key={answer} answer={answer} {...{ pupils: shown, purposeId }} />
        ))}
      </div>
      {isOfficer && <OfficerTasks {...{ pupils: shown, purposeId, onChange: props.onChange }} />}
    </>
  );
}

function Group(props: {
  readonly answer: (typeof answers)[number];
  readonly pupils: readonly OverviewPupil[];
  readonly purposeId: string;
}) {
  const { answer, pupils, purposeId } = props;
  const { overview } = useTexts(consentTexts);
  const found = pupils.filter(({ standing }) =>
    standing.some((one) => one.purposeId === purposeId && one.permitted === answer),
  );
  return (
    <section data-answer={answer}>
      <h2>
        <Sign answer={answer} /> {overview.groups[answer]} ({found.length})
      </h2>
      <p className="quiet">{overview.hints[answer]}</p>
      {found.length === 0 ? (
        <p>{overview.nobody}</p>
      ) : (
        <ul>
          {found.map(({ id, name, className }) => (
            <li key={id}>
              {name} <span className="quiet">{className}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The words beside it say the same. */
function Sign({ answer }: { readonly answer: (typeof answers)[number] }) {
  const lines = {
    yes: "M5 12.500 10 17.500 19 7",
    no: "M6 6 18 18M18 6 6 18",
    unknown: "M6 12h12",
  };
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="sign">
      <circle cx="12" cy="12" r="12" />
      <path d={lines[answer]} />
    </svg>
  );
}
