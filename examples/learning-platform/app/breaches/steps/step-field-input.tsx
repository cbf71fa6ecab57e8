import { Field } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../../site/parts/form-fields.tsx";
import { stepTexts } from "../texts/by-language.ts";
import { optionWord } from "./option-word.ts";
import type { StepField } from "./step-fields.ts";

/** One question about a step. */
export function StepFieldInput(props: {
  readonly field: StepField;
  readonly kind: string;
  readonly start: readonly string[];
  readonly problems: readonly FieldProblem[];
}): ReactNode {
  const { field, kind, start, problems } = props;
  const texts = useTexts(stepTexts);
  const { messages } = useLanguage();
  const { name, options = [], optional } = field;
  const own = texts.fields[`${kind}.${name}`] ?? texts.fields[name] ?? name;
  const label = optional ? `${own} ${texts.optional}` : own;
  const error = problems.filter((one) => one.name.startsWith(name)).map(({ text }) => text);
  const word = (code: string) => optionWord(name, code, texts, messages);
  switch (field.kind) {
    case "option":
      return (
        <OptionField
          name={name}
          label={label}
          options={startingWith(options, start[0]).map((code) => [code, word(code)] as const)}
          problems={problems}
        />
      );
    case "checks":
      return (
        <fieldset
          className="bijsluiter-field step-checks"
          data-invalid={error.length > 0 || undefined}
        >
          <legend className="bijsluiter-label">{label}</legend>
          {error.length > 0 && <p className="bijsluiter-error">{error.join(" ")}</p>}
          {options.map((code) => (
            <label key={code}>
              <input
                type="checkbox"
                name={name}
                value={code}
                defaultChecked={start.includes(code)}
              />
              <span>{word(code)}</span>
            </label>
          ))}
        </fieldset>
      );
    case "prose":
    case "line":
      return (
        <ProseField name={name} label={label} problems={problems} short={field.kind === "line"} />
      );
    default:
      return (
        <Field
          label={label}
          error={error.join(" ")}
          control={(own) => (
            <input
              {...own}
              name={name}
              type={field.kind === "day" ? "date" : field.kind}
              defaultValue={field.kind === "file" ? undefined : start[0]}
            />
          )}
        />
      );
  }
}

/** The answer that is most likely comes first, so that it is the one that is chosen. */
const startingWith = (options: readonly string[], first: string | undefined) =>
  first !== undefined && options.includes(first)
    ? [first, ...options.filter((code) => code !== first)]
    : options;
