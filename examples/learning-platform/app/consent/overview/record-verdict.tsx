import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import type { OverviewPupil } from "../consent-api.ts";
import { consentTexts } from "../texts/by-language.ts";

/** Whether the chain of every pupil holds, as the server found when it was asked. */
export function RecordVerdict({
  pupils,
}: {
  readonly pupils: readonly OverviewPupil[];
}): ReactNode {
  const { overview } = useTexts(consentTexts);
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
