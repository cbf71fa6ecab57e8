import type { Severity } from "@bijsluiter/core";
import type { ReactNode } from "react";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";

/** Findings with how serious they are and what they rest on. */
export function FindingList(props: {
  readonly findings: readonly {
    readonly severity: Severity;
    readonly text: string;
    readonly basis?: string;
  }[];
}): ReactNode {
  const { severity } = useTexts(siteTexts);
  return (
    <ul className="findings">
      {props.findings.map((finding) => (
        <li key={finding.text} data-severity={finding.severity}>
          <strong>{severity[finding.severity]}:</strong> {finding.text}
          {/* Some sentences name it themselves. */}
          {finding.basis && !finding.text.includes(finding.basis) && (
            <span className="quiet"> ({finding.basis})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
