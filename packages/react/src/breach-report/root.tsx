import { forwardRef, useMemo, useRef } from "react";
import { FormScope } from "../forms/form-scope.tsx";
import type { PartProps } from "../forms/part.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { BreachReportContext } from "./breach-report-context.ts";
import type { BreachReportController } from "./use-breach-report.ts";

/** Props of {@link Root}. */
export type RootProps = PartProps & {
  /** Of `useBreachReport`. */
  readonly report: BreachReportController;
  /** Level of the headings of the pages; 2 by default. */
  readonly headingLevel?: number;
};

/** Holds one breach report; every other part goes inside. */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(props, ref) {
  const { report, headingLevel = 2, ...rest } = props;
  const { locale } = useBijsluiter();
  const form = useRef<HTMLFormElement>(null);
  const scope = useMemo(() => ({ ...report, headingLevel, form }), [report, headingLevel]);
  return (
    <BreachReportContext.Provider value={scope}>
      <FormScope
        answers={report.answers}
        errors={report.errors}
        texts={locale.forms}
        data-step={report.step}
        data-status={report.status}
        lang={locale.messages.breachReport.language}
        {...rest}
        ref={ref}
      />
    </BreachReportContext.Provider>
  );
});
