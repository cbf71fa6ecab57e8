import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import { choiceId } from "../store/choice-id.ts";
import type { ConsentScope } from "../store/consent-storage.ts";
import { seal } from "../store/seal.ts";

const states = ["given", "renewed", "refused", "withdrawn"] as const;

/** Binds a text to whose choices it holds, and to this way of writing them down. */
const sealFor = ({ subject, decider, notice }: ConsentScope, lines: string): string =>
  seal(["1", subject.id, decider.id, notice.id, lines].join(" "));

/**
 * The last choice for each purpose, in characters that a cookie may hold: state, time and versions. Nobody's name or
 * pseudonym, no id, and not how long a yes holds: that is for the one who asks to say.
 */
export function encodeChoices(choices: readonly ConsentChoice[], scope: ConsentScope): string {
  const own = choices.filter(({ by }) => by.id === scope.decider.id);
  const lines = own.flatMap(({ state, time, notice, purposes }, index) => {
    const last = purposes.filter(
      ({ id }) =>
        !own.slice(index + 1).some((later) => later.purposes.some((one) => one.id === id)),
    );
    const fields = [
      states.indexOf(state),
      Date.parse(time).toString(36),
      notice.version,
      ...last.flatMap(({ id, version }) => [id, version]),
    ];
    return last.length > 0 ? [fields.map(encodeURIComponent).join(":")] : [];
  });
  return [...lines, sealFor(scope, lines.join("/"))].join("/");
}

/** Reads what {@link encodeChoices} wrote. A text that is not whole, or that is another person's, holds nothing. */
export function decodeChoices(text: string, scope: ConsentScope): readonly ConsentChoice[] {
  const lines = text.split("/");
  if (lines.pop() !== sealFor(scope, lines.join("/"))) return [];
  return lines.map((line) => {
    const [code = "", at = "", version = "", ...pairs] = line.split(":").map(decodeURIComponent);
    const state = states[Number(code)] ?? "refused";
    const time = new Date(Number.parseInt(at, 36)).toISOString();
    const { notice, decider, validity, appVersion } = scope;
    return {
      id: choiceId(scope, { time, state }),
      time,
      subjectId: scope.subject.id,
      state,
      by: decider,
      notice: { ...notice, version },
      purposes: pairs.flatMap((id, index) =>
        index % 2 ? [] : [{ id, version: pairs[index + 1] ?? "" }],
      ),
      eventType: "expressed",
      // Not known any more; a choice that was read is only judged, never sent.
      indicationMethod: "button",
      evidence: { surface: "panel", choiceLayout: "read", locale: notice.language, appVersion },
      ...(state === "given" || state === "renewed" ? { validity } : {}),
    };
  });
}
