import type { ProfileVerdict } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailPostureTexts } from "../mail-posture-texts.ts";

/** Props of {@link ProfileVerdicts}. */
export type ProfileVerdictsProps = Omit<PartProps, "children"> & {
  readonly verdicts: readonly ProfileVerdict[];
  readonly texts: MailPostureTexts;
  readonly headingLevel?: number;
};

/** A verdict for each profile in words, with the demands that it is made of folded below it. */
export const ProfileVerdicts = /* @__PURE__ */ forwardRef<HTMLElement, ProfileVerdictsProps>(
  function ProfileVerdicts({ verdicts, texts, headingLevel = 3, ...rest }, ref) {
    const Heading = `h${Math.min(headingLevel, 6)}` as "h3";
    return (
      <Part as="div" base="mail-posture-verdicts" given={rest} ref={ref}>
        <Heading>{texts.verdicts.heading}</Heading>
        <ul>
          {verdicts.map((verdict) => (
            <li key={verdict.profile} data-verdict={verdict.verdict}>
              <p>
                <strong>{texts.words.profiles[verdict.profile]}</strong>{" "}
                <span>{texts.verdicts.answers[verdict.verdict]}</span>
                {verdict.predicted && (
                  <small>
                    {texts.verdicts.predicted(verdict.predicted.points, verdict.predicted.of)}
                  </small>
                )}
              </p>
              <Demands verdict={verdict} texts={texts} />
            </li>
          ))}
        </ul>
      </Part>
    );
  },
);

function Demands({ verdict, texts }: { verdict: ProfileVerdict; texts: MailPostureTexts }) {
  const { checks, check, answer, checkAnswers } = texts.verdicts;
  const name = texts.words.profiles[verdict.profile];
  if (verdict.checks.length === 0) return null;
  return (
    <details>
      <summary>
        {checks}
        <span className="bijsluiter-mail-posture-aside"> ({name})</span>
      </summary>
      <table>
        <caption className="bijsluiter-mail-posture-aside">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{check}</th>
            <th scope="col">{answer}</th>
          </tr>
        </thead>
        <tbody>
          {verdict.checks.map(({ code, answer: given }) => (
            <tr key={code} data-answer={given}>
              <th scope="row">{texts.words.checks[code]}</th>
              <td>{checkAnswers[given]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
