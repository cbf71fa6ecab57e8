import {
  type CompleteReport,
  describeReport,
  type FollowUpReport,
  type IncompleteReport,
} from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { Button } from "../../forms/button.tsx";
import { askedGroups } from "../answers/questions.ts";
import type { BreachReportStep } from "../state/steps.ts";
import { useBreachReportScope } from "./frame/breach-report-context.ts";

/** Props of {@link ReportSections}. */
export interface ReportSectionsProps {
  readonly report: CompleteReport | IncompleteReport | FollowUpReport;
  /** With it, each group has a button to change it. */
  readonly onChange?: (step: BreachReportStep) => void;
}

/** A report in words, in the order of the form. */
export function ReportSections({ report, onChange }: ReportSectionsProps): ReactNode {
  const { messages, forms } = useBreachReportScope().texts;
  const { headingLevel } = useBreachReportScope();
  const Heading = `h${headingLevel + 1}` as "h3";
  const order = (group: string) => [...askedGroups, "attachments"].indexOf(group);
  return [...describeReport(report, messages)]
    .sort((a, b) => order(a.group) - order(b.group))
    .map(({ group, heading, rows }) => (
      <section className="bijsluiter-answers" key={group}>
        <Heading>{heading}</Heading>
        {onChange && (
          <Button kind="quiet" onClick={() => onChange(group)}>
            {forms.change}
            <span className="bijsluiter-visually-hidden">: {heading}</span>
          </Button>
        )}
        <dl>
          {rows.map(({ field, label, values, open }) => (
            <div key={field} data-open={open || undefined}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    ));
}
