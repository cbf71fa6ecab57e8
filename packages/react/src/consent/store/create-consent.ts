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
import { tellWindows, watchWindows } from "./live/windows.ts";
import { type Answered, newChoices } from "./new-choices.ts";
import { seal } from "./seal.ts";

/** What is only true of this page view; never kept. */
interface PageView extends Pick<ConsentSnapshot, "open" | "done"> {
  readonly dismissed: boolean;
  readonly once: readonly string[];
}

const arrived: PageView = { open: false, done: null, dismissed: false, once: [] };

/**
 * Consent in one page, outside React: controller, purposes and choices. Create it once in a browser, and once per
 * request on a server. Nothing is read before the first render, nothing is stored before a choice. While it has
 * subscribers, it follows the clock and the other windows of this browser.
 */
export function createConsent(options: ConsentOptions): Consent {
  const { purposes, server, subject, decider, notice, judge = judgeVisitor } = options;
  const { now = () => new Date().toISOString() } = options;
  const storages = [options.storage ?? []].flat();
  const isRefused = fromGpc(options.gpc).state === "refused";
  // Of one person and one notice: what others choose is no news here.
  const channel = `bijsluiter-${seal([subject.id, decider.id, notice.id].join(" "))}`;
  const listeners = new Set<() => void>();
  let page = arrived;
  let choices: readonly ConsentChoice[] | undefined;
  let snapshot: ConsentSnapshot | undefined;
  let serverSnapshot: ConsentSnapshot | undefined;
  // Storage may be blocked, or not take what another window said: then choices last as long as the page.
  let isKept = true;
  let isFresh = false;
  let stop: (() => void) | undefined;

  const read = () =>
    agreedChoices(
      storages.flatMap(({ read }) => (read ? [attempt(() => read(options)) ?? []] : [])),
    );
  const settle = (next: readonly ConsentChoice[]) => {
    // A no that was said elsewhere also ends what was allowed once.
    const refused = next.filter(
      (choice) => isNo(choice) && choices?.every(({ id }) => id !== choice.id),
    );
    page = { ...page, once: page.once.filter((id) => !refused.some(isAbout(id))) };
    choices = next;
    return next;
  };
  const known = () => settle(choices && !isKept ? choices : read());
  const keep = (fresh: readonly ConsentChoice[], added = fresh) => {
    const all = settle([...(choices ?? []), ...fresh]);
    // What only sends has nothing to do with what another window sends.
    for (const { read, write } of storages)
      if (read || added.length > 0) attempt(() => write(added, all, options));
    const kept = read();
    isKept &&= fresh.every(({ id }) => kept.some((choice) => choice.id === id));
  };
  const see = (view: PageView, events: readonly ConsentChoice[], at: string): ConsentSnapshot => {
    const newest = events.reduce((last, { time }) => Math.max(last, Date.parse(time)), -Infinity);
    const ahead = newest - Date.parse(at);
    const moment = ahead > 0 && ahead < SKEW_MS ? newest : Date.parse(at);
    const seen = purposes.map((purpose) => {
      const { id, lawfulBasis } = purpose;
      const judged = judge({ ...options, events }, id, { now: new Date(moment).toISOString() });
      const isOpen = lawfulBasis === "consent" && !events.some(isAbout(id));
      // A browser that refuses for its user: what was chosen here outweighs it.
      const status: typeof judged =
        isRefused && isOpen ? { ...judged, state: "refused", permitted: "no", ask: null } : judged;
      const once = view.once.includes(id);
      const allowed = once || ["yes", "not-applicable"].includes(status.permitted);
      return { ...status, purpose, once, allowed };
    });
    const asking = !view.dismissed && seen.some(({ ask }) => ask);
    return { purposes: seen, asking, open: view.open, done: view.done };
  };
  const show = (next: ConsentSnapshot) => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const change = (view: Partial<PageView>) => {
    const events = choices ?? known();
    page = { ...page, ...view };
    show(see(page, events, now()));
  };
  // Another window may have chosen, and a yes may have lapsed.
  const look = () => {
    const events = known();
    const next = see(page, events, now());
    if (!snapshot) snapshot = next;
    else if (JSON.stringify(next) !== JSON.stringify(snapshot)) change({ done: null });
  };
  // Of another window only a no counts, and only one that changes something: a yes is read where it is kept.
  const hear = (text: string | null) => {
    attempt(() => {
      const before = known();
      const at = now();
      const standing = (all: readonly ConsentChoice[]) =>
        JSON.stringify(see(page, all, at).purposes, ["permitted", "ask"]);
      const told = agreedChoices([JSON.parse(text ?? "[]")]).filter(
        (choice) =>
          isNo(choice) &&
          (page.once.some((id) => isAbout(id)(choice)) ||
            standing([...before, choice]) !== standing(before)),
      );
      if (told.length > 0) keep(told, []);
    });
    look();
  };
  const choose: ConsentActions["choose"] = (answers, means) => {
    const before = known();
    const time = now();
    const { purposes: asked } = see(page, before, time);
    const chosen = (purposes: Answered["purposes"]) =>
      newChoices(options, { answers, means, before, time, purposes });
    const added = chosen(asked);
    if (added.length > 0) keep(added);
    // A no that is not new here may be so in a window that keeps its choices apart.
    const noes = chosen(asked.map((one) => ({ ...one, ask: "never-asked" }))).filter(isNo);
    attempt(() => tellWindows(channel, JSON.stringify(noes)));
    if (added.length > 0) options.onChoice?.(added);
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
    getSnapshot: () => {
      // While nobody listens, nothing tells of a change: what was seen holds for one task.
      if (!snapshot || (listeners.size === 0 && !isFresh)) {
        look();
        isFresh = true;
        setTimeout(() => {
          isFresh = false;
        });
      }
      return snapshot as ConsentSnapshot;
    },
    choose,
    chooseAll: (answer, means) =>
      choose(Object.fromEntries(purposes.map(({ id }) => [id, answer])), means),
    allowOnce: (purposeId) => change({ once: [...page.once, purposeId] }),
    dismiss: () => change({ dismissed: true }),
    show: (open) => change({ open }),
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= watchWindows({ name: channel, hear, look, now });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    getServerSnapshot: () => {
      serverSnapshot ??= server
        ? see(arrived, server.choices, server.now)
        : see({ ...arrived, dismissed: true }, [], LONG_AGO);
      return serverSnapshot;
    },
  };
}

const isAbout =
  (purposeId: string) =>
  ({ purposes }: ConsentChoice): boolean =>
    purposes.some(({ id }) => id === purposeId);

/** Without `judge`, the options hold only a subject that decides alone. */
const judgeVisitor: JudgeConsent = (history, purposeId, options) => {
  const found = visitorState(history as VisitorHistory, purposeId, options);
  return { ...found, ask: askingReason(found) };
};

/** Clocks differ: what a browser chose a moment ago may lie a moment ahead of a server. */
const SKEW_MS = 600_000;

const LONG_AGO = "1970-01-01T00:00:00Z";

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
