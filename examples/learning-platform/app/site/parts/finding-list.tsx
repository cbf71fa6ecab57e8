import type { Severity } from "@bijsluiter/core";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";

/** Findings with how serious they are and what they rest on. */
export function FindingList(props: {
  readonly findings: readonly {
    readonly severity: Severity;
    readonly text: string;
    /** A place in the law or another source, as core has it. */
    readonly basis?: string;
  }[];
}): ReactNode {
  const { severity } = useTexts(siteTexts);
  const { legalReference } = useLanguage().messages;
  return (
    <ul className="findings">
      {props.findings.map((finding) => (
        <li key={finding.text} data-severity={finding.severity}>
          <strong>{severity[finding.severity]}:</strong> {finding.text}
          {sourceOf(finding, legalReference)}
        </li>
      ))}
    </ul>
  );
}

function sourceOf(
  { text, basis }: { readonly text: string; readonly basis?: string },
  write: (ref: string) => string,
) {
  const place = basis && write(basis);
  // Some sentences name it themselves.
  if (!place || text.includes(place)) return null;
  return <span className="quiet"> ({place})</span>;
}
