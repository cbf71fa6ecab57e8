import type { ReactNode } from "react";
import { useLanguage } from "../language.tsx";
import type { OverviewPupil } from "./consent-api.ts";
import { consentPageTexts } from "./consent-page-texts.ts";

/** Whether the chain of every pupil holds, as the server found when it was asked. */
export function RecordVerdict({
  pupils,
}: {
  readonly pupils: readonly OverviewPupil[];
}): ReactNode {
  const { overview } = consentPageTexts[useLanguage().language];
  const verdicts = pupils.flatMap(({ id, name, verdict }) =>
    verdict ? [{ id, name, verdict }] : [],
  );
  const events = verdicts.reduce(
    (sum, { verdict }) => sum + (verdict.valid ? verdict.events : 0),
    0,
  );
  if (verdicts.every(({ verdict }) => verdict.valid))
    return (
      <div className="panel" data-tone="good" role="status">
        <p>
          <strong>{overview.intact(events, verdicts.length)}</strong>
        </p>
      </div>
    );
  return (
    <div className="panel" data-tone="error" role="alert">
      <ul>
        {verdicts.map(
          ({ id, name, verdict }) =>
            !verdict.valid && (
              <li key={id}>
                <strong>{overview.broken(name, verdict.place)}</strong>{" "}
                {overview.defects[verdict.reason]}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
