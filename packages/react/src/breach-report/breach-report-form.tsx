import { forwardRef, type ReactNode, useState } from "react";
import { BijsluiterProvider, useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import type { FirstQuestion } from "./answers/questions.ts";
import type { BreachReportOptions } from "./breach-report-options.ts";
import type { BreachReportTexts, WholeReportTexts } from "./breach-report-texts.ts";
import { FirstReportForm } from "./first/first-report-form.tsx";
import type { FirstReportTexts } from "./first/first-report-texts.ts";
import type { PiiReader } from "./first/pii-reader.ts";
import { LoadedWholeForm } from "./loaded-whole-form.tsx";
import type { ReportFrameProps } from "./parts/frame/report-frame.ts";

/** Props of {@link BreachReportForm}; other props are passed to the root element. */
export type BreachReportFormProps = Omit<BreachReportOptions, "texts"> &
  ReportFrameProps & {
    /**
     * `first`: six questions for the first reporter; open facts are asked later. `whole`: every fact of a report, loaded
     * when it is shown. Default: `first`, and `whole` for a follow-up.
     */
    readonly length?: "first" | "whole" | undefined;
    /**
     * `breachReport` of `@bijsluiter/react/locales/nl`, or for one length `firstReport` or `wholeReport`, or your own.
     * Default: those of the provider's `locale`.
     */
    readonly texts?: BreachReportTexts | FirstReportTexts | WholeReportTexts | undefined;
    /** Questions to ask first; default `firstQuestions`. */
    readonly questions?: readonly FirstQuestion[] | undefined;
    /** Reads files and texts on the computer of who reports. Default: the `pii` of the provider's adapters, else none. */
    readonly pii?: PiiReader | undefined;
    /** Links to continue, on the receipt of the six questions. */
    readonly onward?: ReactNode;
  };

/**
 * A breach report, from the first question to the receipt: the six questions, or all facts. The answers stay on the
 * page when a part fails to render.
 *
 * @throws Error when neither the form nor the provider has texts of this length.
 */
export const BreachReportForm = /* @__PURE__ */ forwardRef<HTMLDivElement, BreachReportFormProps>(
  function BreachReportForm(props, ref) {
    const { length, texts: own, questions, pii, onward, ...rest } = props;
    const { followUp, files, ...first } = rest;
    const around = useBijsluiter();
    const texts = own ?? around.locale.breachReport;
    const [hasOther, setOther] = useState(false);
    const whole = texts && "breachReport" in texts ? texts : undefined;
    if (length === "whole" || followUp || hasOther) {
      if (!whole) throw new Error(lacking("whole", "wholeReport"));
      const form = <LoadedWholeForm {...rest} texts={whole} formRef={ref} />;
      if (!pii) return form;
      const adapters = { ...around.adapters, pii };
      return (
        <BijsluiterProvider {...around} adapters={adapters}>
          {form}
        </BijsluiterProvider>
      );
    }
    if (!texts || !("firstReport" in texts)) throw new Error(lacking("first", "firstReport"));
    return (
      <FirstReportForm
        {...first}
        {...{ texts, questions, pii, onward }}
        // What was begun in the whole form goes on there, where its words are at hand.
        onOtherDraft={whole && (() => setOther(true))}
        ref={ref}
      />
    );
  },
);

const lacking = (length: string, name: string) =>
  `Give the form of length \`${length}\` its \`texts\`, or wrap it in <BijsluiterProvider locale={nl}>: \`${name}\`, \`breachReport\` and \`nl\` are exports of @bijsluiter/react/locales/nl.`;
