import { dayText } from "@bijsluiter/core/calendar";
import { percentText, type QuarterlyFigures } from "@bijsluiter/core/services";
import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../parts/part.tsx";
import { DayBars } from "./parts/day-bars.tsx";
import { DayTable } from "./parts/day-table.tsx";
import { Legend } from "./parts/legend.tsx";
import { MonthTable } from "./parts/month-table.tsx";
import { euros } from "./parts/words.ts";
import type { ServiceStatusTexts } from "./service-status-texts.ts";

/** Props of {@link ServiceStatus}; other props are passed to the root element. */
export type ServiceStatusProps = Omit<PartProps, "children"> & {
  /** As `quarterlyFigures` of `@bijsluiter/core/services` gives them. */
  readonly figures: QuarterlyFigures;
  /** Language, e.g. `serviceStatus` of `@bijsluiter/react/locales/nl`. */
  readonly texts: ServiceStatusTexts;
  /** Level of the title; 2 by default. */
  readonly headingLevel?: number;
};

/**
 * Uptime of a service over a quarter: one bar per day with a table, and each month with its credit and the last day to
 * claim it. Renders the same HTML on a server and in a browser. Style by `[data-state]`.
 */
export const ServiceStatus = /* @__PURE__ */ forwardRef<HTMLElement, ServiceStatusProps>(
  function ServiceStatus(props, ref) {
    const { figures, texts, headingLevel = 2, ...rest } = props;
    const { days, months, quarter } = figures;
    const Heading = `h${headingLevel}` as "h2";
    return (
      <Part as="section" base="service" own={{ lang: texts.language }} given={rest} ref={ref}>
        <Heading className="bijsluiter-service-heading">{texts.title(quarter)}</Heading>
        <p>{measuredText(figures, texts)}</p>
        {figures.complete === "no" && figures.uptime !== null && <p>{texts.incomplete}</p>}
        <Claim figures={figures} texts={texts} />
        <figure>
          <DayBars days={days} texts={texts} />
          <figcaption>
            <Legend days={days} texts={texts} />
          </figcaption>
        </figure>
        <MonthTable months={months} texts={texts} />
        <DayTable days={days} texts={texts} />
      </Part>
    );
  },
);

function measuredText({ uptime, promised }: QuarterlyFigures, texts: ServiceStatusTexts): string {
  const wanted = percentText(promised, texts.language);
  return uptime === null
    ? texts.nothingMeasured(wanted)
    : texts.measured(percentText(uptime, texts.language), wanted);
}

/** That a credit can be claimed; nothing when there is none to claim. */
function Claim({ figures, texts }: Pick<ServiceStatusProps, "figures" | "texts">): ReactNode {
  const { claimBy, months } = figures;
  if (claimBy === undefined) return null;
  const first = months.find(({ claim, credit }) => claim === "open" && credit?.claimBy === claimBy);
  const cents = first?.credit?.creditCents;
  const day = dayText(claimBy, texts.language, { weekday: false });
  return (
    <p className="bijsluiter-service-claim">
      {texts.claim(day, cents === undefined ? undefined : euros(cents, texts.language))}
    </p>
  );
}
