import type { Consent } from "../store/consent.ts";
import { clearStored, type StaysStored } from "./clear-stored.ts";
import { fitsName, type StoredForPurpose } from "./stored-for-purpose.ts";

/**
 * Deletes the stored data of a purpose without consent: when consent is withdrawn or ends, in every window, at the
 * start of every page without consent, and once more when such a page is left, for scripts that keep running. Data of
 * two purposes is kept while one of them is allowed. `onEffect` of the consent reports what was deleted and what could
 * not be.
 *
 * @param stored - By the id of the purpose.
 *
 * @returns Function that stops it.
 * @throws Error for an unknown purpose, and for a name that matches everything.
 */
export function clearWithoutConsent(
  consent: Consent,
  stored: Readonly<Record<string, StoredForPurpose>>,
): () => void {
  const plans = new Map(Object.entries(stored));
  const { purposes, onEffect, storage = [] } = consent.options;
  // The choices themselves.
  const own = [storage].flat().map(({ name }) => name ?? "");
  for (const [purposeId, plan] of plans) {
    if (!purposes.some(({ id }) => id === purposeId))
      throw new Error(`No purpose has the id ${purposeId}.`);
    if (namesIn(plan).some(({ name }) => name === "" || name === "*"))
      throw new Error(`Name the stored data of ${purposeId}: "" and "*" are no names.`);
  }
  if (typeof document === "undefined") return () => undefined;

  const cleared = new Set<string>();
  const clear = (isAgain?: unknown) => {
    const snapshot = consent.getSnapshot();
    const allowed = snapshot.purposes.flatMap((status) =>
      status.allowed ? (plans.get(status.purpose.id) ?? []) : [],
    );
    const stays: StaysStored = (kind, name) =>
      own.includes(name) ||
      allowed.some((plan) =>
        namesIn(plan).some((one) => one.kind === kind && fitsName(one.name, name)),
      );
    for (const { purpose, allowed: isAllowed } of snapshot.purposes) {
      const plan = plans.get(purpose.id);
      if (isAllowed) cleared.delete(purpose.id);
      if (isAllowed || !plan || (!isAgain && cleared.has(purpose.id))) continue;
      cleared.add(purpose.id);
      clearStored(plan, stays, (effects) =>
        onEffect?.(effects.map((effect) => ({ purposeId: purpose.id, ...effect }))),
      );
    }
  };
  const stop = consent.subscribe(() => clear());
  // After the first render: until then nothing is read.
  const first = setTimeout(clear);
  addEventListener("pagehide", clear);
  return () => {
    stop();
    clearTimeout(first);
    removeEventListener("pagehide", clear);
  };
}

function namesIn(plan: StoredForPurpose) {
  return (["cookies", "localStorage", "sessionStorage", "databases"] as const).flatMap((kind) =>
    (plan[kind] ?? []).map((one) => ({ kind, name: typeof one === "string" ? one : one.name })),
  );
}
