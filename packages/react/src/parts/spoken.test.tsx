import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { visitor } from "../../test/consents.ts";
import { addNativeDialog } from "../../test/native-dialog.ts";
import { spokenPhrases } from "../../test/spoken-phrases.ts";
import { WholeReportForm } from "../breach-report/index.ts";
import { ConsentBanner, ConsentPanel, ConsentProvider, createConsent } from "../consent/index.ts";
import * as nl from "../locales/nl/index.ts";
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
      `../../test/golden/spoken.${name.replaceAll(" ", "-")}.nl.txt`,
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
