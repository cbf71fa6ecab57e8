import {
  askingReason,
  type ConsentChoice,
  fromGpc,
  type VisitorHistory,
  visitorState,
} from "@bijsluiter/core/consent/state";
import { agreedChoices, isNo } from "./agreed-choices.ts";
import type { Consent, ConsentActions } from "./consent.ts";
import type { ConsentOptions, JudgeConsent } from "./consent-options.ts";
import type { ConsentSnapshot } from "./consent-snapshot.ts";
import { newChoices } from "./new-choices.ts";

/** What is only true of this page view; never kept. */
interface PageView extends Pick<ConsentSnapshot, "open" | "done"> {
  readonly dismissed: boolean;
  readonly once: readonly string[];
}

const arrived: PageView = { open: false, done: null, dismissed: false, once: [] };

/**
 * Consent in one page, outside React: who asks, for what, and what was chosen. Make it once in a browser, and once for
 * each request on a server. Nothing is read before the first render, nothing is kept before a choice.
 */
export function createConsent(options: ConsentOptions): Consent {
  const { purposes, server, judge = judgeVisitor, now = () => new Date().toISOString() } = options;
  const storages = [options.storage ?? []].flat();
  const listeners = new Set<() => void>();
  let page = arrived;
  let choices: readonly ConsentChoice[] | undefined;
  let snapshot: ConsentSnapshot | undefined;
  let serverSnapshot: ConsentSnapshot | undefined;
  // Storage may be blocked: then choices last as long as the page.
  let isKept = true;

  const read = () =>
    agreedChoices(
      storages.flatMap(({ read }) => (read ? [attempt(() => read(options)) ?? []] : [])),
    );
  const known = (isFresh?: boolean) => {
    choices = choices && !(isFresh && isKept) ? choices : read();
    return choices;
  };
  const signal = newSignal(options);
  const look = (view: PageView, events: readonly ConsentChoice[], at: string): ConsentSnapshot => {
    const history = { ...options, events: [...signal, ...events] };
    const newest = events.reduce((last, { time }) => Math.max(last, Date.parse(time)), -Infinity);
    const ahead = newest - Date.parse(at);
    const moment = ahead > 0 && ahead < SKEW_MS ? Date.parse(at) + ahead : Date.parse(at);
    const seen = purposes.map((purpose) => {
      const status = judge(history, purpose.id, { now: new Date(moment).toISOString() });
      const once = view.once.includes(purpose.id);
      const allowed = once || ["yes", "not-applicable"].includes(status.permitted);
      return { ...status, purpose, once, allowed };
    });
    const asking = !view.dismissed && seen.some(({ ask }) => ask);
    return { purposes: seen, asking, open: view.open, done: view.done };
  };
  const getSnapshot = () => {
    snapshot ??= look(page, known(), now());
    return snapshot;
  };
  const change = (view: Partial<PageView>) => {
    page = { ...page, ...view };
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  // Another tab may have chosen, and a yes may have lapsed, while nobody looked.
  const refresh = () => {
    known(true);
    change({});
  };

  const choose: ConsentActions["choose"] = (answers, means) => {
    const before = known(true);
    const time = now();
    const added = newChoices(options, {
      answers,
      means,
      before,
      time,
      purposes: look(page, before, time).purposes,
    });
    choices = [...before, ...added];
    if (added.length > 0) {
      for (const { write } of storages) attempt(() => write(added, choices ?? [], options));
      isKept = read().some(({ id }) => id === added[0]?.id);
      options.onChoice?.(added);
    }
    change({
      done:
        added.some(isNo) && added.every(({ state }) => state === "withdrawn")
          ? "withdrawn"
          : "saved",
      once: page.once.filter((id) => answers[id] !== false),
    });
  };

  return {
    options,
    getSnapshot,
    choose,
    chooseAll: (answer, means) =>
      choose(Object.fromEntries(purposes.map(({ id }) => [id, answer])), means),
    allowOnce: (purposeId) => change({ once: [...page.once, purposeId] }),
    dismiss: () => change({ dismissed: true }),
    show: (open) => change({ open }),
    subscribe: (listener) => {
      listeners.add(listener);
      document.addEventListener("visibilitychange", refresh);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) document.removeEventListener("visibilitychange", refresh);
      };
    },
    getServerSnapshot: () => {
      serverSnapshot ??= server
        ? look(arrived, server.choices, server.now)
        : look({ ...arrived, dismissed: true }, [], LONG_AGO);
      return serverSnapshot;
    },
  };
}

/** Without `judge`, the options hold only a subject that decides alone. */
const judgeVisitor: JudgeConsent = (history, purposeId, options) => {
  const found = visitorState(history as VisitorHistory, purposeId, options);
  return { ...found, ask: askingReason(found) };
};

/** Clocks differ: what a browser chose a moment ago may lie a moment ahead of a server. */
const SKEW_MS = 600_000;

const LONG_AGO = "1970-01-01T00:00:00Z";

/** The no of a browser that refuses for its user. It is older than any choice, so that what was chosen here wins. */
function newSignal(options: ConsentOptions): readonly ConsentChoice[] {
  const { gpc, purposes } = options;
  const answer = fromGpc(gpc);
  if (answer.state === "no-signal") return [];
  const { indicationMethod } = answer;
  return newChoices(options, {
    answers: Object.fromEntries(purposes.map(({ id }) => [id, false])),
    means: { surface: "browser-signal", indicationMethod },
    before: [],
    time: LONG_AGO,
    purposes: purposes.map((purpose) => ({
      purpose,
      permitted: purpose.lawfulBasis === "consent" ? "no" : "not-applicable",
      ask: null,
    })),
  });
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
