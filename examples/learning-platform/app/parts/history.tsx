import type { RegisterEvent, SealedEntry } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import type { Role } from "../api.ts";
import { useLanguage } from "../language.tsx";
import type { Texts } from "../texts/texts.ts";
import { Moment } from "./moment.tsx";

const SHOWN_OF_HASH = 12;

/** What the register says of a breach, oldest first. */
export function History({ entries }: { readonly entries: readonly SealedEntry[] }): ReactNode {
  const { texts } = useLanguage();
  return (
    <ol className="history">
      {entries.map(({ sequence, entry, hash }) => (
        <li key={sequence}>
          <h3>{texts.breach.events[entry.event.kind]}</h3>
          <p className="quiet">
            <Moment at={entry.recordedAt} /> {texts.breach.by(writer(entry.recordedBy, texts))}
          </p>
          {detailsOf(entry.event, texts).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="quiet">
            {texts.breach.hash} {sequence}: <code>{hash.slice(0, SHOWN_OF_HASH)}</code>
          </p>
        </li>
      ))}
    </ol>
  );
}

const writer = (who: string, { site }: Texts) =>
  Object.hasOwn(site.roles, who) ? site.roles[who as Role] : "Leerplein";

function detailsOf(event: RegisterEvent, { breach, record }: Texts): readonly string[] {
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
    case "closed":
      return [event.evaluation];
  }
}
