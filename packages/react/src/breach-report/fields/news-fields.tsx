import { forwardRef } from "react";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { askedGroups } from "../answers/questions.ts";
import { useBreachReportScope } from "../parts/frame/breach-report-context.ts";
import { openFields } from "../state/form-state.ts";
import { ContactField } from "./contact-field.tsx";

/** What a follow-up is about: the news in a sentence, the groups it touches, and who tells it. */
export const NewsFields = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function NewsFields(props, ref) {
    const { messages, breachReport } = useBreachReportScope().texts;
    const { followUp } = useBreachReportScope();
    const open = openFields({ followUp });
    const isOpen = (group: string) => open.some((field) => field.startsWith(`${group}.`));
    const { groups, fields } = messages.breachReport;
    return (
      <Part as="div" base="news" given={props} ref={ref}>
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
      </Part>
    );
  },
);
