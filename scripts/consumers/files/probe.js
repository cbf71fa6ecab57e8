import { breachClocks } from "@bijsluiter/core/breaches";
import { periodDeadline } from "@bijsluiter/core/calendar";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { createScanner, redact, scan, scanTable } from "@bijsluiter/core/pii";
import { decide, definePolicy, presets } from "@bijsluiter/core/retention";

// Written so that no minifier can write them as they are: the page may have no charset.
const letters = (...codes) => String.fromCharCode(...codes);
const dash = letters(0x2013);
const zoe = `Zo${letters(0xeb)} ${letters(0xc7)}elik`;

/** What the package finds and decides, without words: the same wherever it runs. */
export function probe() {
  const facts = { processorEstablished: "2026-09-11T15:00:00+02:00", contractHours: 72 };
  const clocks = breachClocks(facts, { regime: "gdpr", now: "2026-09-12T09:00:00+02:00" });
  const policy = definePolicy(presets.nlEducation);
  return JSON.stringify([
    scan(`Mijn rekening: NL91 ABNA 0417 1643 00 ${dash} of mail jan@example.org`),
    redact(`${zoe} ${dash} BSN 111222333`),
    scanTable(`naam;e${dash}mail\n${zoe};jan@example.org\n`).matches,
    createScanner({ kinds: ["bsn"], context: { bsn: [letters(0xe9)] } }).scan("111222333"),
    clocks.map(({ id, state }) => [id, state]),
    periodDeadline("2026-01-31", "P1M").lastDay,
    privacyInsert.safeParse({ template: "own" }).success,
    decide({ policy, category: "absence", facts: { leftOn: "2024-06-20" }, asOf: "2026-11-22" })
      .status,
  ]);
}
