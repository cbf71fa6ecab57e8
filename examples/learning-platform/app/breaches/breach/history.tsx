import type { RegisterEvent, SealedEntry } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import type { Role } from "../../../shared/roles.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import type { SiteTexts } from "../../site/texts/site-texts.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";

const SHOWN_OF_HASH = 12;

/** What the register says of a breach, oldest first. */
export function History({ entries }: { readonly entries: readonly SealedEntry[] }): ReactNode {
  const texts = useTexts(breachTexts);
  const { roles } = useTexts(siteTexts);
  return (
    <ol className="history">
      {entries.map(({ sequence, entry, hash }) => (
        <li key={sequence}>
          <h3>{texts.breach.events[entry.event.kind]}</h3>
          <p className="quiet">
            <Moment at={entry.recordedAt} /> {texts.breach.by(writer(entry.recordedBy, roles))}
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

const writer = (who: string, roles: SiteTexts["roles"]) =>
  Object.hasOwn(roles, who) ? roles[who as Role] : "Leerplein";

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
    case "closed":
      return [event.evaluation];
  }
}
