import type { IdentityMethod, RequestKind } from "@bijsluiter/core/rights";
import { type FormEvent, forwardRef, useState } from "react";
import { Button } from "../forms/button.tsx";
import { ErrorSummary } from "../look/error-summary.tsx";
import { Field } from "../look/field.tsx";
import { Part, type PartProps } from "../parts/part.tsx";
import { Choices } from "./choices.tsx";
import { readDraft } from "./read-draft.ts";
import type { RightsRequestDraft, RightsRequestTexts } from "./rights-form-texts.ts";

/** Props of {@link RightsRequestForm}; other props are passed to the form. */
export type RightsRequestFormProps = Omit<PartProps, "children" | "onSubmit"> & {
  /** E.g. `rightsRequest` of `@bijsluiter/react/locales/nl`. */
  readonly texts: RightsRequestTexts;
  /** Kinds of data that can be asked for, in words; everything can always be. */
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  /** Rights that are offered; default all. */
  readonly kinds?: readonly RequestKind[];
  /** Ways in which this board can prove an identity. */
  readonly methods: readonly IdentityMethod[];
  /** Gets the answers when none is missing. */
  readonly onRequest: (draft: RightsRequestDraft) => void;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

type Missing = keyof RightsRequestTexts["missing"];

/** Form for a request: requester, subject, subject matter, and proof of identity without a copy of a document. */
export const RightsRequestForm = /* @__PURE__ */ forwardRef<
  HTMLFormElement,
  RightsRequestFormProps
>(function RightsRequestForm(props, ref) {
  const { texts, categories, kinds, methods, onRequest, headingLevel = 2, ...rest } = props;
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [who, setWho] = useState("");
  const Heading = `h${Math.min(headingLevel, 6)}` as "h2";
  const errorOf = (name: Missing) => (missing.includes(name) ? texts.missing[name] : undefined);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readDraft(new FormData(event.currentTarget));
    setMissing("missing" in read ? read.missing : []);
    if ("draft" in read) onRequest(read.draft);
  }
  const offered = kinds ?? (Object.keys(texts.kinds) as RequestKind[]);
  return (
    <Part
      as="form"
      base="form"
      own={{ lang: texts.language, noValidate: true, onSubmit: submit }}
      given={rest}
      ref={ref}
    >
      <div className="bijsluiter-step">
        <Heading className="bijsluiter-heading">{texts.title}</Heading>
        <ErrorSummary
          heading={texts.problem}
          headingLevel={headingLevel + 1}
          errors={missing.map((name) => ({ name, text: texts.missing[name] }))}
        />
        <Choices
          name="requester"
          label={texts.who}
          error={errorOf("requester")}
          options={Object.entries(texts.whoOptions)}
          onChoose={setWho}
        />
        {(who === "guardian" || who === "representative") && (
          <Field
            label={texts.whom}
            hint={texts.whomHint}
            error={errorOf("whom")}
            control={(own) => <input {...own} name="whom" autoComplete="off" maxLength={200} />}
          />
        )}
        <Choices
          name="kind"
          label={texts.kind}
          error={errorOf("kind")}
          options={offered.map((kind) => [kind, texts.kinds[kind]])}
        />
        <Choices
          name="scope"
          label={texts.what}
          error={errorOf("scope")}
          many
          options={[["all", texts.everything], ...categories.map(pairOf)]}
        />
        <Field
          label={`${texts.details} ${texts.optional}`}
          hint={texts.detailsHint}
          control={(own) => <textarea {...own} name="details" rows={4} maxLength={4000} />}
        />
        <Choices
          name="identity"
          label={texts.identity}
          hint={texts.noCopies}
          error={errorOf("identity")}
          options={methods.map((method) => [method, texts.methods[method]])}
        />
        <div className="bijsluiter-actions">
          <Button kind="primary" type="submit">
            {texts.send}
          </Button>
        </div>
      </div>
    </Part>
  );
});

const pairOf = ({ id, label }: RightsRequestFormProps["categories"][number]) =>
  [id, label] as const;
