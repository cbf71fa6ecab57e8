import { type BreachRole, momentText, type RegisterEntry } from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import type { BreachFileTexts } from "./breach-file-texts.ts";
import { FileRoot } from "./parts/file-root.tsx";
import { eventLines } from "./parts/step-lines.ts";

/** Props of {@link BreachTimeline}; other props are passed to the root element. */
export type BreachTimelineProps = Omit<PartProps, "children"> & {
  /** Entries of one breach, oldest first, as `entriesOf` gives them; steps of a file by `toRegisterEntry`. */
  readonly entries: readonly RegisterEntry[];
  /** Language, e.g. `breachFile` of `@bijsluiter/react/locales/nl`. */
  readonly texts: BreachFileTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** How far apart happening and writing down may be before both are shown. */
const APART_MS = 60_000;

/**
 * Audit log of a breach, oldest first: signals, steps and notices, by whom and in which role, and separately who read the
 * file. The same HTML on a server and in a browser.
 */
export const BreachTimeline = /* @__PURE__ */ forwardRef<HTMLElement, BreachTimelineProps>(
  function BreachTimeline({ entries, texts, headingLevel, ...root }, ref) {
    const { timeline } = texts;
    const reads = entries.filter(isRead);
    const events = entries.filter((entry) => !isRead(entry));
    return (
      <FileRoot
        {...root}
        texts={texts}
        heading={timeline.heading}
        headingLevel={headingLevel}
        ref={ref}
      >
        {events.length === 0 && <p>{timeline.empty}</p>}
        <ol className="bijsluiter-breach-file-events">
          {events.map((entry, index) => (
            <Event key={keyOf(entry, index)} entry={entry} texts={texts} />
          ))}
        </ol>
        {reads.length > 0 && (
          <details>
            <summary>{timeline.reads(reads.length)}</summary>
            <ul>
              {reads.map((entry, index) => (
                <li key={keyOf(entry, index)}>
                  {momentText(momentOf(entry), texts.language)}, {whoOf(entry, texts)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </FileRoot>
    );
  },
);

interface EventProps {
  readonly entry: RegisterEntry;
  readonly texts: BreachFileTexts;
}

function Event({ entry, texts }: EventProps) {
  const { timeline, language, words } = texts;
  const { event, correction, recordedAt } = entry;
  const at = momentOf(entry);
  const isLater = Math.abs(Date.parse(recordedAt) - Date.parse(at)) > APART_MS;
  const name =
    event.kind === "step"
      ? words.lifeCycle.steps[event.step.kind]
      : words.register.events[event.kind];
  return (
    <li data-kind={kindOf(event)}>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="bijsluiter-breach-file-quiet">
        <time dateTime={at}>{momentText(at, language)}</time>, {timeline.by(whoOf(entry, texts))}
        {isLater && `. ${timeline.writtenDown(momentText(recordedAt, language))}`}
      </p>
      {correction && <p>{timeline.corrects(correction.of, correction.reasons)}</p>}
      {eventLines(event, texts).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}

/** For the look: a signal, somebody being told, or anything else. */
function kindOf(event: RegisterEntry["event"]): "signal" | "notice" | "step" {
  const kind = event.kind === "step" ? event.step.kind : event.kind;
  if (kind === "signal" || kind === "reported") return "signal";
  const told = /^(?:notify-|inform-|tell-)|-(?:notified|informed)$/;
  return told.test(kind) ? "notice" : "step";
}

const isRead = ({ event }: RegisterEntry) => event.kind === "step" && event.step.kind === "read";
const keyOf = ({ recordedAt }: RegisterEntry, index: number) => `${recordedAt} ${index}`;
const momentOf = ({ occurredAt, recordedAt, event }: RegisterEntry) =>
  occurredAt ?? ("at" in event ? event.at : recordedAt);

/** The role in words; the account where no role that is known here was written down. */
function whoOf({ role, recordedBy }: RegisterEntry, { words }: BreachFileTexts): string {
  const { roles } = words.lifeCycle;
  return role !== undefined && Object.hasOwn(roles, role) ? roles[role as BreachRole] : recordedBy;
}
