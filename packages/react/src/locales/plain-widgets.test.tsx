import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, it } from "vitest";
import { withNeutralTexts } from "../../../core/test/plain-words/neutral.ts";
import { programWordsIn } from "../../../core/test/plain-words/words-of-programs.ts";
import { breachFileProps } from "../../test/breach-files.ts";
import { BreachAssessment, BreachClocks, BreachDuties } from "../index.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

afterEach(cleanup);

// What people wrote themselves is of no language.
const { assessment, severity, clocks, tasks, now } = withNeutralTexts(
  breachFileProps,
  (text) => /^(?:Het|De|Naam) /.test(text) || text.startsWith("Naam,"),
);

const widgets = (texts: typeof nl | typeof en): readonly ReactElement[] => [
  <BreachAssessment
    key="assessment"
    assessment={assessment}
    severity={severity}
    texts={texts.breachFile}
  />,
  <BreachClocks key="clocks" clocks={clocks} now={now} texts={texts.breachFile} />,
  <BreachDuties key="duties" tasks={tasks} texts={texts.breachFile} />,
];

it.each([
  ["nl", nl],
  ["en", en],
] as const)(
  "widgets for officers say no code and no word of another language, in %s",
  (language, texts) => {
    for (const widget of widgets(texts)) {
      const { container, unmount } = render(widget);
      const lines: string[] = [];
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) lines.push(walker.currentNode.textContent ?? "");
      expect(lines.length).toBeGreaterThan(5);
      expect(
        lines.flatMap((line) =>
          programWordsIn(line, language).map((fault) => `${fault} | ${line}`),
        ),
      ).toEqual([]);
      unmount();
    }
  },
);
