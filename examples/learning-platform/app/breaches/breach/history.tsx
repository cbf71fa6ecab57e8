import type { RegisterEntry, RegisterEvent, SealedEntry } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";
import { writerName } from "./writer-name.ts";

const SHOWN_OF_HASH = 12;

/** What the register says of a breach, newest first. */
export function History({ entries }: { readonly entries: readonly SealedEntry[] }): ReactNode {
  const texts = useTexts(breachTexts);
  const { roles } = useTexts(siteTexts);
  const { messages } = useLanguage();
  return (
    <ol className="history">
      {entries.toReversed().map(({ sequence, entry, hash }) => (
        <li key={sequence}>
          <h3>{messages.breachRegister.events[entry.event.kind]}</h3>
          <p className="quiet">
            <Moment at={entry.recordedAt} /> {texts.breach.by(writerName(entry, roles))}
          </p>
          <Happened entry={entry} />
          {entry.correction && (
            <p>
              {texts.breach.corrects(entry.correction.of)} {entry.correction.reasons}
            </p>
          )}
          {detailsOf(entry.event, texts).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <details className="quiet">
            <summary>{texts.breach.technical}</summary>
            {texts.breach.hash} {sequence}: <code>{hash.slice(0, SHOWN_OF_HASH)}</code>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** When it happened, when that was not when it was written down. */
function Happened({ entry }: { readonly entry: RegisterEntry }) {
  const { breach } = useTexts(breachTexts);
  const at = entry.occurredAt ?? ("at" in entry.event ? entry.event.at : entry.recordedAt);
  return Date.parse(at) === Date.parse(entry.recordedAt) ? null : (
    <p className="quiet">
      {breach.happenedAt} <Moment at={at} />
    </p>
  );
}

function detailsOf(event: RegisterEvent, { breach, record }: BreachTexts): readonly string[] {
  switch (event.kind) {
    case "reported": {
      const { report } = event;
      const words =
        report.kind === "follow-up"
          ? report.note
          : report.kind === "withdrawal"
            ? report.reason
            : "";
      return [breach.reports[report.kind], words].filter((line) => line !== "");
    }
    case "board-informed":
      return [`${event.board}, ${record.channels[event.channel].toLowerCase()}`];
    case "authority-notified":
      return [
        record.filers[event.filedBy],
        event.authorityReference && `${record.authorityReference}: ${event.authorityReference}`,
        event.reasonsForDelay && `${record.reasonsForDelay}: ${event.reasonsForDelay}`,
      ].filter((line) => line !== undefined);
    case "decided": {
      const answers = { yes: record.yes, no: record.no, "not-decided": record.notDecided };
      return [
        `${record.notifyAuthority}: ${answers[event.notifyAuthority].toLowerCase()}`,
        `${record.informPeople}: ${answers[event.informPeople].toLowerCase()}`,
        event.reasons,
      ];
    }
    case "board-aware":
      return [event.board];
    case "closed":
      return [event.evaluation, event.reasonsNobodyTold].filter((line) => line !== undefined);
    case "step":
    case "retracted":
      return [];
    case "erased":
      return [event.basis];
  }
}
