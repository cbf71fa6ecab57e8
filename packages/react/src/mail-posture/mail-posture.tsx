import type { DomainAssessment } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../parts/part.tsx";
import type { MailPostureTexts } from "./mail-posture-texts.ts";
import { FindingCard } from "./parts/finding-card.tsx";
import { ProfileVerdicts } from "./parts/profile-verdicts.tsx";

/** Props of {@link MailPosture}; other props are passed to the root element. */
export type MailPostureProps = Omit<PartProps, "children"> & {
  /** As `assessDomain` of `@bijsluiter/core/mail` gives it. */
  readonly assessment: DomainAssessment;
  /** Language, e.g. `mailPosture` of `@bijsluiter/react/locales/nl`. */
  readonly texts: MailPostureTexts;
  /** Level of the title; 2 by default. */
  readonly headingLevel?: number;
};

/** The whole picture, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, MailPostureProps>(function MailPosture(
  { assessment, texts, headingLevel = 2, ...rest },
  ref,
) {
  const { domain, verdicts, findings, notCheckable, rulesVersion } = assessment;
  const Heading = headingAt(headingLevel);
  const Sub = headingAt(headingLevel + 1);
  const pressing = findings.filter(({ severity }) => severity !== "advice");
  const advice = findings.filter(({ severity }) => severity === "advice");
  const differs = findings.some(({ code }) => code === "dmarc-profiles-differ");
  return (
    <Part as="section" base="mail-posture" own={{ lang: texts.language }} given={rest} ref={ref}>
      <Heading className="bijsluiter-mail-posture-heading">{texts.title(domain)}</Heading>
      <ProfileVerdicts verdicts={verdicts} texts={texts} headingLevel={headingLevel + 1} />
      {differs && (
        <div className="bijsluiter-mail-posture-differ">
          <Sub>{texts.differ.heading}</Sub>
          <p>{texts.differ.text}</p>
        </div>
      )}
      <Sub>{texts.findings.heading(pressing.length)}</Sub>
      {findings.length === 0 && <p>{texts.findings.none}</p>}
      {pressing.map((finding) => (
        <FindingCard key={keyOf(finding)} finding={finding} texts={texts} />
      ))}
      {advice.length > 0 && (
        <details>
          <summary>{texts.findings.advice(advice.length)}</summary>
          {advice.map((finding) => (
            <FindingCard key={keyOf(finding)} finding={finding} texts={texts} />
          ))}
        </details>
      )}
      {notCheckable.length > 0 && (
        <>
          <Sub>{texts.notCheckable}</Sub>
          <ul>
            {notCheckable.map((code) => (
              <li key={code}>{texts.words.notCheckable[code]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="bijsluiter-mail-posture-rules">{texts.rules(rulesVersion)}</p>
    </Part>
  );
});

const headingAt = (level: number) => `h${Math.min(level, 6)}` as "h2";
const keyOf = ({ code, where }: DomainAssessment["findings"][number]) =>
  JSON.stringify([code, ...where]);

/**
 * Mail posture of a domain: a verdict for each profile, and for each finding the record to publish instead, conditions to
 * meet first, the way to undo it, and what cannot be seen from outside. The same HTML on a server and in a browser.
 */
export const MailPosture = /* @__PURE__ */ Object.assign(Widget, {
  /** A verdict for each profile, with its demands. */
  Verdicts: ProfileVerdicts,
  /** One finding. */
  Finding: FindingCard,
} as const);
