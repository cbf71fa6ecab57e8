import { dayText } from "@bijsluiter/core/calendar";
import type { PlanLine, ErasurePlan as ThePlan } from "@bijsluiter/core/rights";
import { forwardRef, type ReactNode } from "react";
import type { PartProps } from "../parts/part.tsx";
import { RightsRoot } from "./parts/rights-root.tsx";
import { type RightsRow, RightsTable } from "./parts/rights-table.tsx";
import type { ErasurePlanTexts } from "./rights-texts.ts";

/** Props of {@link ErasurePlan}; other props are passed to the root element. */
export type ErasurePlanProps = Omit<PartProps, "children"> & {
  /** As `planErasure` of `@bijsluiter/core/rights` gives it. */
  readonly plan: ThePlan;
  /** Common name of each category; default: the category itself. */
  readonly words: Readonly<Record<string, string>>;
  /** E.g. `erasurePlan` of `@bijsluiter/react/locales/nl`. */
  readonly texts: ErasurePlanTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

const Widget = /* @__PURE__ */ forwardRef<HTMLElement, ErasurePlanProps>(function ErasurePlan(
  { plan, words, texts, headingLevel, ...rest },
  ref,
) {
  const nameOf = ({ category }: PlanLine) => words[category] ?? category;
  const of = (...answers: readonly PlanLine["answer"][]) =>
    plan.lines.filter(({ answer }) => answers.includes(answer));
  const goes = of("erase", "anonymise");
  const stays = of("keep", "restrict");
  const { columns } = texts;
  const day = dayText(plan.asOf, texts.language, { weekday: false });
  return (
    <RightsRoot
      {...rest}
      language={texts.language}
      heading={texts.title}
      headingLevel={headingLevel}
      ref={ref}
    >
      <p className="bijsluiter-rights-side">{texts.made(day, plan.policy.version)}</p>
      <Rows
        caption={texts.goes}
        none={texts.nothingGoes}
        columns={[columns.what, columns.records, columns.how, columns.backups]}
        rows={goes.map((line, index) => goneRow(line, { index, texts, name: nameOf(line) }))}
      />
      <Rows
        caption={texts.stays}
        none={texts.nothingStays}
        columns={[columns.what, columns.records, columns.how, columns.why, columns.until]}
        rows={stays.map((line, index) => keptRow(line, { index, texts, name: nameOf(line) }))}
      />
      <Names
        title={texts.elsewhere}
        names={of("out-of-reach").map(
          (line) => `${nameOf(line)}: ${texts.answer.elsewhere[line.ground as "on-paper"]}`,
        )}
      />
      <Names title={texts.nothing} names={of("nothing-held").map(nameOf)} />
      <Names title={texts.notAsked} names={of("not-asked").map(nameOf)} />
    </RightsRoot>
  );
});

interface RowFacts {
  readonly index: number;
  readonly texts: ErasurePlanTexts;
  readonly name: string;
}

function goneRow({ answer, recordIds, backups = [] }: PlanLine, of: RowFacts): RightsRow {
  const { texts, name, index } = of;
  const how = texts.how[answer as "erase"];
  const copies = backups.map((one) =>
    texts.backup(one.name, dayText(one.goneOn, texts.language, { weekday: false })),
  );
  const last = copies.length > 0 ? copies.join(" ") : texts.noBackups;
  return { id: String(index), state: answer, cells: [name, recordIds.length, how, last] };
}

function keptRow(line: PlanLine, { texts, name, index }: RowFacts): RightsRow {
  const { answer, recordIds, ground, because, basis } = line;
  const refs = [...because.map((one) => one.basis?.ref), basis?.ref];
  const duties = [...new Set(refs)].flatMap((ref) =>
    ref === undefined ? [] : [texts.answer.duty(texts.legalReference(ref))],
  );
  const why = [texts.answer.grounds[ground], ...duties].join(" ");
  const how = texts.how[answer as "keep"];
  const cells = [name, recordIds.length, how, why, untilText(line, texts)];
  return { id: String(index), state: answer, cells };
}

function untilText({ until, ground }: PlanLine, { answer, language }: ErasurePlanTexts): string {
  if (until !== null) return answer.untilDay(dayText(until, language, { weekday: false }));
  if (ground === "duty") return answer.until.forever;
  const isCase = ground === "hold" || ground === "court-order" || ground === "legal-claim";
  return isCase ? answer.until.case : answer.until.unknown;
}

interface RowsProps {
  readonly caption: string;
  readonly none: string;
  readonly columns: readonly string[];
  readonly rows: readonly RightsRow[];
}

const Rows = ({ none, ...table }: RowsProps): ReactNode =>
  table.rows.length === 0 ? <p>{none}</p> : <RightsTable {...table} />;

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <p className="bijsluiter-rights-label">{title}</p>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Plan of an erasure: the data to erase, the data to keep with the duty and end date, and data held elsewhere. Renders
 * the same HTML on a server and in a browser. Its parts are properties.
 */
export const ErasurePlan = /* @__PURE__ */ Object.assign(Widget, {
  /** Around all others, with the heading. */
  Root: RightsRoot,
  /** A table that becomes cards. */
  Table: RightsTable,
} as const);
