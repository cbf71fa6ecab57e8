import {
  assessBreach,
  type BreachFile,
  breachClocks,
  breachFileOf,
  breachFileState,
  breachRegimes,
  dutyTasks,
  fileClockFacts,
  type RegimeClockFacts,
  type RegisterEntry,
} from "@bijsluiter/core/breaches";
import { BreachAssessment, BreachClocks, BreachDuties, BreachTimeline } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { siteTexts } from "../../site/texts/by-language.ts";
import { writerName } from "../breach/writer-name.ts";
import { type BreachDetail, breachApi } from "../breach-api.ts";
import { breachTexts, stepTexts } from "../texts/by-language.ts";
import { FileActions } from "./file-actions.tsx";
import { FileDownloads } from "./file-downloads.tsx";
import { NextSteps } from "./next-steps.tsx";
import { Reminders } from "./reminders.tsx";
import "../breaches.css";

const REFRESH_MS = 10_000;
const regimes = [breachRegimes.gdpr, breachRegimes["omnibus-proposal"]];

/** The officer's file of a breach: what to do now, what the facts point to, duties, terms, and all that happened. */
export function BreachFilePage({ reference }: { readonly reference: string }): ReactNode {
  const { breach } = useTexts(breachTexts);
  const { file } = useTexts(stepTexts);
  const detail = useResource(reference, () => breachApi.breach(reference), { everyMs: REFRESH_MS });
  return (
    <Loaded resource={detail} asPage>
      {(found) => (
        <Page
          title={file.title(reference)}
          wide
          above={
            <Link href={`/register/${reference}`} className="back">
              {breach.backTo(reference)}
            </Link>
          }
        >
          <File detail={found} />
        </Page>
      )}
    </Loaded>
  );
}

function File({ detail }: { readonly detail: BreachDetail }) {
  const { locale, messages } = useLanguage();
  const { file: words } = useTexts(stepTexts);
  const { roles } = useTexts(siteTexts);
  const now = useNow();
  const entries = detail.entries.map(({ entry }) => entry);
  const file = breachFileOf(entries);
  const state = breachFileState(file);
  const boards = (detail.report.boards?.affected ?? []).map(({ name }) => name);
  const tasks = dutyTasks(file, { now, boards, told: toldOf(entries) });
  const texts = locale.breachFile;
  return (
    <>
      <p>{detail.report.incident.summary}</p>
      <p className="quiet">
        {words.status(messages.breachLifeCycle.statuses[state.status].toLowerCase())}.{" "}
        {messages.breachLifeCycle.containment[state.containment]}.
      </p>
      <Reminders tasks={tasks} now={now} />
      <NextSteps reference={detail.reference} state={state} />
      {state.facts ? (
        <BreachAssessment
          assessment={assessBreach(state.facts)}
          confirmed={state.decision?.confirmed}
          texts={texts}
        />
      ) : (
        <p>{words.notAssessed}</p>
      )}
      <BreachDuties tasks={tasks} texts={texts} />
      <BreachClocks
        clocks={breachClocks(clockFactsOf(detail, file), { regimes, now })}
        now={now}
        texts={texts}
      />
      <FileActions file={file} now={now} />
      <BreachTimeline
        entries={[...entries, ...readingsOf(detail)].map((entry) => ({
          ...entry,
          recordedBy: writerName(entry, roles),
        }))}
        texts={texts}
      />
      <FileDownloads reference={detail.reference} />
    </>
  );
}

/** Who read the file, as the timeline takes it. */
const readingsOf = ({ readings, reference }: BreachDetail): readonly RegisterEntry[] =>
  readings.map(({ at, role }) => ({
    reference,
    recordedAt: at,
    recordedBy: role,
    role,
    event: { kind: "step", at, step: { kind: "read" } },
  }));

/** Boards that a mail told, or a person by another way. */
const toldOf = (entries: readonly RegisterEntry[]) =>
  entries.flatMap(({ event }) =>
    event.kind === "board-informed" ? [{ board: event.board, at: event.at }] : [],
  );

/**
 * Leerplein is the supplier: it establishes, and its board is aware once it is told. With several boards each has its own clock, on the
 * page of the breach; here are then those of the file alone.
 */
function clockFactsOf({ clockFacts }: BreachDetail, file: BreachFile): RegimeClockFacts {
  const [first, ...others] = clockFacts;
  const { awareness, ...own } = fileClockFacts(file);
  if (first === undefined || others.length > 0) return fileClockFacts(file);
  return {
    ...(awareness !== undefined && { processorEstablished: awareness }),
    ...first.facts,
    ...own,
  };
}
