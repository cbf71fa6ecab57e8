import type { ReactNode } from "react";
import { CheckBox } from "../../forms/fields/check-box.tsx";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import type { Option } from "../../forms/fields/choice-option.tsx";
import { MomentField } from "../../forms/fields/moment/moment-field.tsx";
import { RowsField } from "../../forms/fields/rows-field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { boardKey, momentsOf, numbersOf } from "../answers/answer-parts.ts";
import {
  type AskedField,
  commonData,
  firstKinds,
  type QuestionInput,
} from "../answers/questions.ts";
import type { BreachReportScope } from "../parts/frame/breach-report-context.ts";
import { ContactField } from "./contact-field.tsx";

/** What a control shows around itself. */
interface ControlTexts {
  readonly name: AskedField;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly optional: boolean;
  /** More than one answer may be chosen. */
  readonly many?: boolean;
  /** The last of the answers to choose from: that it is not known yet. */
  readonly last?: Option;
}

type Control = (shown: ControlTexts, scope: BreachReportScope) => ReactNode;

/** Answers that are shown at first; the others come when they are asked for. */
const common: Readonly<Partial<Record<AskedField, readonly string[]>>> = {
  "data.categories": commonData,
  "incident.kind": firstKinds,
};

/** Codes of the answers to a fact, with their labels. */
function optionsOf(field: AskedField, { messages, breachReport }: BreachReportScope["texts"]) {
  const options = { ...messages.breachReport.options, ...breachReport.choices };
  const labels: Readonly<
    Record<string, string | { readonly label: string; readonly description: string }>
  > =
    field === "data.categories"
      ? messages.dataCategoryLabels
      : field === "people.categories"
        ? messages.dataSubjectCategoryLabels
        : options[field as keyof typeof options];
  // What is not common keeps its order, behind what is.
  const rank = ([code]: readonly [string, unknown]) =>
    ((common[field] ?? []).indexOf(code) + 99) % 99;
  const entries = Object.entries(labels).sort((a, b) => rank(a) - rank(b));
  return entries.map(([value, text]) =>
    typeof text === "string"
      ? { value, label: text }
      : // What needs no explanation has its label for one.
        {
          value,
          label: text.label,
          hint: text.description === text.label ? undefined : text.description,
        },
  );
}

const one: Control = (shown, { texts }) => (
  <ChoiceField
    {...shown}
    options={optionsOf(shown.name, texts)}
    common={common[shown.name]?.length}
  />
);

/** Whether "not known yet" is one of the answers to choose from; elsewhere it is a radio button of its own. */
export const isChoice = (input: QuestionInput): boolean =>
  ["one", "count", "occurrence"].includes(input);

const kinds = (
  labels: Readonly<Record<string, string>>,
  more: (kind: string) => ReactNode,
): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label, more: more(value) }));

/** The controls for each way to ask. */
export const factControls: Readonly<Record<QuestionInput, Control>> = {
  line: (shown) => <TextField {...shown} />,
  prose: (shown) => <TextField {...shown} rows={4} />,
  one,
  many: (shown, scope) => one({ ...shown, many: true }, scope),
  moment: (shown) => <MomentField {...shown} />,
  occurrence: ({ name, ...shown }, { texts: { breachReport } }) => (
    <ChoiceField
      {...shown}
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
  count: ({ name, ...shown }, { texts: { breachReport } }) => (
    <ChoiceField
      {...shown}
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
  boards: (shown, { boards, texts: { breachReport } }) =>
    boards ? (
      <ChoiceField
        {...shown}
        many
        options={boards.map((board) => ({ value: boardKey(board), label: board.name }))}
      />
    ) : (
      <RowsField {...shown} rowLabel={breachReport.board} addLabel={breachReport.addBoard}>
        {(name) => (
          <>
            <TextField name={`${name}.name`} label={breachReport.parts.name} />
            <TextField name={`${name}.email`} label={breachReport.parts.email} type="email" />
          </>
        )}
      </RowsField>
    ),
  contact: (shown) => <ContactField {...shown} />,
};
