import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { visitor } from "../../test/consents.ts";
import { addNativeDialog } from "../../test/native-dialog.ts";
import { spokenPhrases } from "../../test/spoken-phrases.ts";
import { WholeReportForm } from "../breach-report/index.ts";
import { ConsentBanner, ConsentPanel, ConsentProvider, createConsent } from "../consent/index.ts";
import * as nl from "../locales/nl/index.ts";
import { ErrorSummary } from "../look/error-summary.tsx";
import {
  Button,
  Clock,
  Field,
  SummaryList,
  SummaryRow,
  Tag,
  Task,
  TaskList,
  Tick,
} from "../look/index.ts";
import { PrivacyInsert } from "../privacy-insert/index.ts";

addNativeDialog();

const consent = () => createConsent(visitor());
const open = () => {
  const made = consent();
  made.show(true);
  return made;
};

const pages = {
  insert: <PrivacyInsert insert={leerplein} texts={nl.privacyInsertForParent} headingLevel={1} />,
  banner: (
    <ConsentProvider consent={consent()} texts={nl.consent}>
      <ConsentBanner />
    </ConsentProvider>
  ),
  preferences: (
    <ConsentProvider consent={open()} texts={nl.consent}>
      <ConsentPanel />
    </ConsentProvider>
  ),
  "banner under the preferences": (
    <ConsentProvider consent={open()} texts={nl.consent}>
      <ConsentBanner />
      <ConsentPanel />
    </ConsentProvider>
  ),
  "officer's desk": (
    <main className="bijsluiter">
      <h1>Toetsuitslagen naar de verkeerde ouder</h1>
      <Clock
        large
        label="Stichting De Wilgen meldt bij de AP"
        state="running"
        words="nog 2 dagen en 23 uur"
        over={0.04}
        due="Uiterlijk maandag 23 november 2026 15:30 uur"
      />
      <h2>Wat u nu doet</h2>
      <TaskList>
        <Task status={<Tag tone="warn">Nu doen</Tag>} hint="14 vragen staan nog open.">
          <a href="#fill-in">Vul aan wat nog niet bekend is</a>
        </Task>
        <Task
          status={
            <Tag tone="good">
              <Tick /> Gedaan
            </Tag>
          }
        >
          <a href="#inform">Vertel Stichting De Wilgen</a>
        </Task>
        <Task status={<Tag>Kan nog niet</Tag>} hint="Eerst moet alles hierboven gedaan zijn.">
          Sluit af
        </Task>
      </TaskList>
      <h2>Wat we weten</h2>
      <SummaryList>
        <SummaryRow
          label="Van wie"
          values={["Leerlingen", "Ouders"]}
          action={<a href="#people">Wijzig: van wie</a>}
        />
        <SummaryRow
          label="Oorzaak"
          values="Nog niet bekend"
          open
          action={<a href="#cause">Vul aan: oorzaak</a>}
        />
      </SummaryList>
      <ErrorSummary
        heading="Dit is nog niet vastgelegd"
        errors={[{ name: "reasons", text: "Vul in waarom." }]}
      />
      <Field
        label="Waarom"
        hint="In een paar zinnen."
        error="Vul in waarom."
        control={(own) => <textarea name="reasons" {...own} />}
      />
      <Button kind="primary">Vastleggen</Button>
    </main>
  ),
  form: <WholeReportForm texts={nl.breachReport} submit={() => Promise.reject(new Error("off"))} />,
};

/** A code: `snake_case`, a period, a day as digits, or the `code-of-an-option` between commas. */
const code =
  /\b[a-z]+_[a-z_]+\b|, [a-z]+(?:-[a-z]+)+,|\bP\d+[YMWD]\b|\d{4}-\d{2}-\d{2}|\bundefined\b|\[object/;

describe.each(Object.entries(pages))("what a screen reader says of the %s", (name, page) => {
  it("is as the golden file has it: nothing twice, and no code", async () => {
    const { container } = render(page);
    const phrases = await spokenPhrases(container);
    await expect(`${phrases.join("\n")}\n`).toMatchFileSnapshot(
      `../../test/golden/spoken.${name.replaceAll(" ", "-").replaceAll("'", "")}.nl.txt`,
    );
    const twice = phrases.filter((phrase, at) => phrase !== "" && phrase === phrases[at + 1]);
    expect(twice).toEqual([]);
    expect(phrases.filter((phrase) => code.test(phrase))).toEqual([]);
  });

  it("has no two controls that sound alike", async () => {
    const { container } = render(page);
    const controls = (await spokenPhrases(container)).filter((phrase) =>
      /^(?:button|link|textbox|checkbox|radio|combobox)\b/.test(phrase),
    );
    expect(controls.length).toBeGreaterThan(0);
    expect(controls).toEqual([...new Set(controls)]);
  });
});
