import type { ReactNode } from "react";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { OrElse } from "../../../forms/fields/or-else.tsx";
import { TextField } from "../../../forms/fields/text-field.tsx";
import { FormAnswers, useFormScope } from "../../../forms/form-scope.tsx";
import { boardKey, isSaidOpen, NOT_KNOWN_YET } from "../../answers/answer-parts.ts";
import { type FirstField, firstKinds, firstPeople } from "../../answers/questions.ts";
import { useFoundHint } from "../../file/use-found-hint.tsx";
import { useReportScope } from "../../parts/frame/breach-report-context.ts";
import { INSTEAD, NOTHING, ONGOING } from "../answers/first-answers.ts";
import { type FirstScope, useFirstScope } from "../first-scope.ts";
import { DataField } from "./data-field.tsx";
import { NoticedField } from "./noticed-field.tsx";
import { SummaryField } from "./summary-field.tsx";

/** The controls for each fact that the six questions can ask for. */
export const firstFields: Readonly<Record<FirstField, () => ReactNode>> = {
  "incident.kind": KindField,
  "incident.summary": SummaryField,
  "timeline.discoveredAt": NoticedField,
  "timeline.discovery": DiscoveryField,
  "timeline.occurred": OngoingField,
  "people.categories": PeopleField,
  "people.count": CountField,
  "data.categories": DataField,
  "measures.taken": TakenField,
  "contact.reporter": () => <PersonField name="contact.reporter" />,
  "contact.contactPoint": () => <PersonField name="contact.contactPoint" />,
  "boards.affected": BoardsField,
};

/** The question of the page names what is its only field. */
const useQuestion = () => `${useFormScope().id}-question`;

const options = (codes: readonly string[], labels: Readonly<Record<string, string>>) =>
  codes.map((value) => ({ value, label: labels[value] ?? value }));

const last = ({ words }: FirstScope) => ({ value: NOT_KNOWN_YET, label: words.notKnownYet });

/** Where a fact was said to be open, the last of its answers. */
function useOpen(field: string, name = field) {
  const { answers } = useFormScope();
  return answers[name] === undefined && isSaidOpen(answers, field)
    ? { answers: { [name]: [NOT_KNOWN_YET] } }
    : {};
}

function KindField(): ReactNode {
  const scope = useFirstScope();
  const { words } = scope;
  return (
    <ChoiceField
      name="incident.kind"
      labelledBy={useQuestion()}
      hint={words.hints["incident.kind"]}
      options={options(firstKinds, words.kinds)}
      last={last(scope)}
    />
  );
}

function DiscoveryField(): ReactNode {
  const { words } = useFirstScope();
  return (
    <ChoiceField
      name="timeline.discovery"
      labelledBy={useQuestion()}
      options={options(Object.keys(words.discovery), words.discovery)}
    />
  );
}

function OngoingField(): ReactNode {
  const scope = useFirstScope();
  const { words } = scope;
  return (
    <FormAnswers {...useOpen("timeline.occurred", ONGOING)}>
      <ChoiceField
        name={ONGOING}
        label={words.labels.ongoing}
        options={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
        ]}
        last={last(scope)}
      />
    </FormAnswers>
  );
}

function PeopleField(): ReactNode {
  const { words } = useFirstScope();
  const question = useQuestion();
  return (
    <OrElse
      name="people.categories.open"
      options={[{ value: "yes", label: words.notKnownYet }]}
      about={question}
    >
      <ChoiceField
        name="people.categories"
        labelledBy={question}
        many
        options={options(firstPeople, words.people)}
      />
    </OrElse>
  );
}

function CountField(): ReactNode {
  const { words } = useFirstScope();
  const { answers, id } = useFormScope();
  const kind = answers["people.count.kind"]?.[0];
  return (
    <FormAnswers
      answers={
        isSaidOpen(answers, "people.count") && kind === NOT_KNOWN_YET
          ? { "people.count.open": ["yes"] }
          : {}
      }
    >
      <OrElse
        name="people.count.open"
        options={[{ value: "yes", label: words.notKnownYet }]}
        about={`${id}-people.count.value-label`}
      >
        <input
          type="hidden"
          name="people.count.kind"
          value={kind === "exact" ? kind : "approximate"}
        />
        <TextField
          name="people.count.value"
          label={words.labels.count}
          hint={useFoundHint("people.count", words.hints["people.count"])}
          inputMode="numeric"
          autoComplete="off"
        />
      </OrElse>
    </FormAnswers>
  );
}

function TakenField(): ReactNode {
  const { words } = useFirstScope();
  const question = useQuestion();
  return (
    <OrElse
      name={INSTEAD}
      options={[
        { value: NOTHING, label: words.nothingDone.label },
        { value: "yes", label: words.notKnownYet },
      ]}
      about={question}
    >
      <TextField name="measures.taken" labelledBy={question} rows={3} />
    </OrElse>
  );
}

function PersonField({ name }: { readonly name: string }): ReactNode {
  const { labels: own, contactPoint, hints } = useFirstScope().words;
  const { answers } = useFormScope();
  const labels = name.endsWith("reporter") ? own : contactPoint;
  const role = answers[`${name}.role`]?.[0];
  // A browser fills in the person at the keyboard, who is not always whom to ask.
  const fills = (what: string) => (name.endsWith("reporter") ? what : "off");
  return (
    <>
      <TextField name={`${name}.name`} label={labels.name} autoComplete={fills("name")} />
      <TextField
        name={`${name}.email`}
        label={labels.email}
        type="email"
        autoComplete={fills("email")}
      />
      <TextField
        name={`${name}.phone`}
        label={labels.phone}
        hint={hints[`${name}.phone`]}
        optional
        type="tel"
        autoComplete={fills("tel")}
      />
      {role && <input type="hidden" name={`${name}.role`} value={role} />}
    </>
  );
}

function BoardsField(): ReactNode {
  const scope = useFirstScope();
  const { boards = [] } = useReportScope();
  return (
    <FormAnswers {...useOpen("boards.affected")}>
      <ChoiceField
        name="boards.affected"
        label={scope.words.labels.boards}
        options={boards.map((board) => ({ value: boardKey(board), label: board.name }))}
        last={last(scope)}
      />
    </FormAnswers>
  );
}
