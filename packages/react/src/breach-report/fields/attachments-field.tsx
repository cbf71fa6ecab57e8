import { forwardRef, useRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Field } from "../../forms/fields/field.tsx";
import { useField } from "../../forms/fields/use-field.ts";
import { sizeText } from "../../forms/size-text.ts";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useBreachReportScope } from "../parts/frame/breach-report-context.ts";
import type { ChosenFile } from "../state/use-attachments.ts";

/** Files with the report: chosen, stored at once, and listed with what became of each. */
export const AttachmentsField = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function AttachmentsField(props, ref) {
    const { files, limits, add, remove, retry } = useBreachReportScope().attachments;
    const { forms, breachReport, messages } = useBreachReportScope().texts;
    const texts = { uploading: forms.uploading, stored: breachReport.files.stored };
    const { types, maxBytes } = limits;
    const { language } = messages.breachReport;
    const params = { maximum: sizeText(Number(maxBytes), language), types: types?.join(", ") };
    const wiring = useField("attachments");
    const input = useRef<HTMLInputElement>(null);
    /** The button that was pressed is gone; the focus stays near. */
    const button = (label: string, id: number, act: (id: number) => void) => (
      <Button
        kind="quiet"
        onClick={() => {
          act(id);
          input.current?.focus();
        }}
      >
        {label}
      </Button>
    );
    const listed = ({ id, name, state }: ChosenFile) => {
      const isFine = state === "uploading" || state === "stored";
      return (
        <li key={id} data-invalid={isFine ? undefined : ""}>
          <span className="bijsluiter-file-name">{name}</span>{" "}
          <span className={isFine ? "bijsluiter-hint" : "bijsluiter-error"}>
            {isFine ? texts[state] : breachReport.errors[state](params)}
          </span>
          {state === "upload-failed" && button(forms.retry(name), id, retry)}
          {button(forms.remove(name), id, remove)}
        </li>
      );
    };
    return (
      <Part as="div" base="attachments" given={props} ref={ref}>
        <Field name="attachments" label={breachReport.files.choose} wiring={wiring}>
          <input
            className="bijsluiter-input"
            type="file"
            multiple
            accept={types?.join(",")}
            {...wiring.control}
            onChange={({ target }) => {
              add([...(target.files ?? [])]);
              // The list shows them; the input must also take the same file once more.
              target.value = "";
            }}
            ref={input}
          />
          <ul className="bijsluiter-files" aria-live="polite">
            {files.map(listed)}
          </ul>
        </Field>
      </Part>
    );
  },
);
