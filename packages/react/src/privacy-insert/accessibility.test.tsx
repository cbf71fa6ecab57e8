import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { subprocessorList } from "../../../core/test/published-inserts.ts";
import { axeFindings } from "../../test/axe-findings.ts";
import { PrivacyInsert } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const languages = [
  { lang: "nl", href: "/privacy", label: "Nederlands" },
  { lang: "en", href: "/en/privacy", label: "English" },
];
const found = diffInserts(leerplein, subprocessorList);
const changes = { since: "2025-08-01", found, sentences: insertChanges };

it.each([
  ["a board", nl.privacyInsertForBoard],
  ["a parent", nl.privacyInsertForParent],
  ["a pupil", nl.privacyInsertForPupil],
  ["a board, in English inside a Dutch page", en.privacyInsertForBoard],
])(
  "axe finds nothing for %s",
  async (_who, texts) => {
    document.documentElement.lang = "nl";
    document.title = "Privacy - Leerplein";
    render(
      <main>
        <h1>Privacy</h1>
        <PrivacyInsert
          insert={subprocessorList}
          texts={texts}
          languages={languages}
          changes={changes}
        />
        <PrivacyInsert insert={leerplein} texts={texts} id="leerplein" />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  },
  60_000,
);
