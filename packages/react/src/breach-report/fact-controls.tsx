import { type IncidentKindGroup, incidentKindsByGroup } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { CheckBox } from "../forms/check-box.tsx";
import { ChoiceField, type Option } from "../forms/choice-field.tsx";
import { MomentField } from "../forms/moment-field.tsx";
import { RowsField } from "../forms/rows-field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import type { Locale } from "../locales/locale.ts";
import { boardKey, momentsOf, numbersOf } from "./answer-parts.ts";
import type { BreachReportScope } from "./breach-report-context.ts";
import { ContactField } from "./contact-field.tsx";
import type { AskedField, QuestionInput } from "./questions.ts";

/** What a control shows around itself. */
interface ControlTexts {
  readonly name: AskedField;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly optional: boolean;
  readonly disabled: boolean;
}

type Control = (texts: ControlTexts, locale: Locale, scope: BreachReportScope) => ReactNode;

/** Codes of the answers to a fact, with their labels. */
function optionsOf(field: AskedField, { messages }: Locale) {
  const { options } = messages.breachReport;
  const labels: Readonly<
    Record<string, string | { readonly label: string; readonly description: string }>
  > =
    field === "data.categories"
      ? messages.dataCategoryLabels
      : field === "people.categories"
        ? messages.dataSubjectCategoryLabels
        : options[field as keyof typeof options];
  return Object.entries(labels).map(([value, text]) =>
    typeof text === "string"
      ? { value, label: text }
      : { value, label: text.label, hint: text.description },
  );
}

const choice =
  (many: boolean): Control =>
  (texts, locale) => <ChoiceField {...texts} many={many} options={optionsOf(texts.name, locale)} />;

const kinds = (
  labels: Readonly<Record<string, string>>,
  more: (kind: string) => ReactNode,
): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label, more: more(value) }));

/** The controls for each way to ask. */
export const factControls: Readonly<Record<QuestionInput, Control>> = {
  line: (texts) => <TextField {...texts} />,
  prose: (texts) => <TextField {...texts} rows={4} />,
  one: choice(false),
  many: choice(true),
  kinds: (texts, locale) => {
    const { incidentKindGroups, options } = locale.messages.breachReport;
    const groups = Object.entries(incidentKindGroups).map(([group, label]) => ({
      label,
      options: incidentKindsByGroup[group as IncidentKindGroup].map((kind) => ({
        value: kind,
        label: options["incident.kind"][kind],
      })),
    }));
    return <SelectField {...texts} groups={groups} />;
  },
  moment: (texts) => <MomentField {...texts} />,
  occurrence: ({ name, ...texts }, { breachReport }) => (
    <ChoiceField
      {...texts}
      name={`${name}.kind`}
      options={kinds(
        breachReport.occurrences,
        (kind) =>
          momentsOf[kind] && (
            <>
              {momentsOf[kind].map((part) => (
                <MomentField
                  key={part}
                  name={`${name}.${part}`}
                  label={breachReport.parts[part as "at"]}
                />
              ))}
              <CheckBox name={`${name}.estimated`} label={breachReport.estimated} />
            </>
          ),
      )}
    />
  ),
  count: ({ name, ...texts }, { breachReport }) => (
    <ChoiceField
      {...texts}
      name={`${name}.kind`}
      options={kinds(breachReport.counts, (kind) =>
        numbersOf[kind]?.map((part) => (
          <TextField
            key={part}
            name={`${name}.${part}`}
            label={breachReport.parts[part as "value"]}
            inputMode="numeric"
            autoComplete="off"
          />
        )),
      )}
    />
  ),
  boards: (texts, { breachReport }, { boards }) =>
    boards ? (
      <ChoiceField
        {...texts}
        many
        options={boards.map((board) => ({ value: boardKey(board), label: board.name }))}
      />
    ) : (
      <RowsField {...texts} rowLabel={breachReport.board} addLabel={breachReport.addBoard}>
        {(name) => (
          <>
            <TextField name={`${name}.name`} label={breachReport.parts.name} />
            <TextField name={`${name}.email`} label={breachReport.parts.email} type="email" />
          </>
        )}
      </RowsField>
    ),
  contact: (texts) => <ContactField {...texts} />,
};
