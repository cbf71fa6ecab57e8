import { dayText, toDay } from "@bijsluiter/core/calendar";
import { type ExitPlan, exitCalendar, exitChannels, exitPlan } from "@bijsluiter/core/services";
import { type ReactNode, useId, useState } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { FindingList } from "../site/parts/finding-list.tsx";
import { Page } from "../site/parts/page.tsx";
import { useSession } from "../site/session/session.tsx";
import { ServiceLinks } from "./service-links.tsx";
import { SimpleTable } from "./simple-table.tsx";
import { servicePageTexts } from "./texts/by-language.ts";

const channels = ["direct", "direct-multi-year", "reseller"] as const;
type Channel = (typeof channels)[number];

/** What the board and the supplier agreed on: all gone within 90 days, while the cloud takes 180. */
const agreement = { destructionWithinDays: 90, handOverDays: 90 };

/** The exit of a customer: its days, its phases, its own steps, and all of them as a calendar. */
export function ExitPage(): ReactNode {
  const { language, messages } = useLanguage();
  const { clock } = useSession();
  const { exit: texts } = useTexts(servicePageTexts);
  const [channel, setChannel] = useState<Channel>("direct");
  const select = useId();
  const asOf = toDay(clock());
  const plan = exitPlan({
    customer: "Stichting De Wilgen",
    terms: exitChannels[channel],
    endsOn: endOfSchoolYear(asOf),
    agreement,
    asOf,
  });
  const { services: words } = messages;
  const findings = plan.findings.map(({ code, answer, severity, basis }) => ({
    severity,
    text: `${words.rules[code]} ${words.answers[answer]}.`,
    basis: basis.ref,
  }));
  return (
    <Page title={texts.title} wide above={<ServiceLinks />}>
      <p className="lead">{texts.intro(plan.customer, plan.provider)}</p>
      <p>
        <label className="bijsluiter-label" htmlFor={select}>
          {texts.channel}
        </label>{" "}
        <select
          className="bijsluiter-input"
          id={select}
          value={channel}
          onChange={({ target }) => setChannel(target.value as Channel)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {texts.channels[one]}
            </option>
          ))}
        </select>
      </p>
      <h2>{texts.days}</h2>
      <MarkedDays plan={plan} />
      <CalendarButton plan={plan} />
      <h2>{texts.attention}</h2>
      {findings.length === 0 ? <p>{texts.nothing}</p> : <FindingList findings={findings} />}
      <h2>{texts.phases}</h2>
      <Phases plan={plan} />
      <h2>{texts.steps}</h2>
      <SimpleTable
        caption={texts.steps}
        columns={[texts.day, texts.what, texts.state]}
        rows={plan.steps.map(({ id, kind, title, due, state }) => ({
          id,
          cells: [
            due ? dayText(due, language, { weekday: false }) : words.exit.stepStates.unknown,
            title ?? words.exit.steps[kind],
            words.exit.stepStates[state],
          ],
        }))}
      />
    </Page>
  );
}

/** Last day of the school year that `today` lies in. */
function endOfSchoolYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) > "07-31" ? year + 1 : year}-07-31`;
}

function MarkedDays({ plan }: { readonly plan: ExitPlan }): ReactNode {
  const { language, messages } = useLanguage();
  const { exit: texts } = useTexts(servicePageTexts);
  const names = messages.services.exit.days;
  const rows = (["endsOn", "exportUntil", "destroyBy", "goneBy"] as const).flatMap((id) => {
    const day = plan[id];
    return day === undefined
      ? []
      : [{ id, cells: [dayText(day, language, { weekday: false }), names[id]] }];
  });
  return <SimpleTable caption={texts.days} columns={[texts.day, texts.what]} rows={rows} />;
}

function Phases({ plan }: { readonly plan: ExitPlan }): ReactNode {
  const { language, messages } = useLanguage();
  const { exit: texts } = useTexts(servicePageTexts);
  const { answers, exit: words } = messages.services;
  if (plan.phases.length === 0) return <p>{texts.noPhases}</p>;
  return (
    <SimpleTable
      caption={texts.phases}
      columns={[texts.what, texts.until, texts.users, texts.administrators]}
      rows={plan.phases.map(({ name, until, userAccess, adminAccess }) => ({
        id: name,
        cells: [
          words.phases[name],
          until ? dayText(until, language, { weekday: false }) : answers.unknown,
          answers[userAccess],
          answers[adminAccess],
        ],
      }))}
    />
  );
}

function CalendarButton({ plan }: { readonly plan: ExitPlan }): ReactNode {
  const { messages } = useLanguage();
  const { clock } = useSession();
  const { exit: texts } = useTexts(servicePageTexts);
  const save = () => {
    const text = exitCalendar(plan, messages, {
      stampedAt: clock(),
      domain: "leerplein.example",
      remindDaysBefore: 14,
    });
    const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "vertrekplan.ics";
    link.click();
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <p>
      <button type="button" className="bijsluiter-button" data-kind="secondary" onClick={save}>
        {texts.download}
      </button>
    </p>
  );
}
