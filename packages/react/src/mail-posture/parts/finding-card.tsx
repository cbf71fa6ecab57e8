import type { MailFinding } from "@bijsluiter/core/mail";
import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailPostureTexts } from "../mail-posture-texts.ts";

/** Props of {@link FindingCard}. */
export type FindingCardProps = Omit<PartProps, "children"> & {
  readonly finding: MailFinding;
  readonly texts: MailPostureTexts;
};

/** One finding: what was seen, what to publish instead, what must be true before, how to go back, and who asks for it. */
export const FindingCard = /* @__PURE__ */ forwardRef<HTMLElement, FindingCardProps>(
  function FindingCard({ finding, texts, ...rest }, ref) {
    const { code, severity, where, evidence, proposal, basis, profiles } = finding;
    const { findings, words } = texts;
    return (
      <Part as="article" base="mail-posture-finding" state={{ severity }} given={rest} ref={ref}>
        <p>
          <span className="bijsluiter-mail-posture-severity">{findings.severities[severity]}</span>{" "}
          <strong>{words.findings[code](finding)}</strong>
        </p>
        <dl>
          {where[0] !== undefined && <Row name={findings.where}>{where[0]}</Row>}
          {evidence !== "" && proposal?.before !== evidence && (
            <Row name={findings.seen}>
              <code>{evidence}</code>
            </Row>
          )}
          {proposal && <Proposal proposal={proposal} texts={texts} />}
          {finding.precondition !== "none" && (
            <Row name={findings.precondition}>{words.preconditions[finding.precondition]}</Row>
          )}
          {proposal && <Row name={findings.wayBack}>{words.waysBack[finding.wayBack]}</Row>}
          <Row name={findings.basis}>
            {basis.url ? <a href={basis.url}>{basis.ref}</a> : basis.ref}
          </Row>
          {profiles.length > 0 && (
            <Row name={findings.profiles}>
              {profiles.map((profile) => words.profiles[profile]).join(", ")}
            </Row>
          )}
        </dl>
      </Part>
    );
  },
);

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Proposal(props: {
  readonly proposal: NonNullable<MailFinding["proposal"]>;
  readonly texts: MailPostureTexts;
}): ReactNode {
  const { proposal, texts } = props;
  const { findings } = texts;
  return (
    <>
      <Row name={findings.before}>
        {proposal.before === null ? findings.nothing : <code>{proposal.before}</code>}
      </Row>
      <Row name={findings.after[proposal.type]}>
        {proposal.after === null ? (
          findings.takeAway
        ) : (
          <>
            <span>{proposal.name}</span>
            <code>{proposal.after}</code>
            {proposal.parses && <small>{findings.parses}</small>}
          </>
        )}
      </Row>
    </>
  );
}
