import type { ReactNode } from "react";
import { ChoiceField } from "../forms/choice-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";
import { ContactField } from "./contact-field.tsx";
import { openFields } from "./form-state.ts";
import { askedGroups } from "./questions.ts";

/** What a follow-up is about: the news in a sentence, the groups it touches, and who tells it. */
export function NewsFields(): ReactNode {
  const { messages, breachReport } = useBijsluiter().locale;
  const { followUp } = useBreachReportScope();
  const open = openFields({ followUp });
  const isOpen = (group: string) => open.some((field) => field.startsWith(`${group}.`));
  const { groups, fields } = messages.breachReport;
  return (
    <>
      <TextField
        name="news.note"
        label={breachReport.news.note}
        hint={breachReport.hints["news.note"]}
        rows={3}
      />
      <ChoiceField
        name="news.groups"
        label={breachReport.news.groups}
        many
        options={[
          ...askedGroups.filter(isOpen),
          ...askedGroups.filter((group) => !isOpen(group)),
        ].map((group) => ({
          value: group,
          label: groups[group],
          hint: isOpen(group) ? breachReport.news.open : undefined,
        }))}
      />
      <ContactField name="news.reporter" label={fields["contact.reporter"]} />
    </>
  );
}
