import type { WholeReportForm } from "./whole/whole-report-form.tsx";

type Whole = typeof WholeReportForm;

/** What went wrong the last time, and how often. */
let failure: unknown;
let times = 0;

/**
 * The whole form, from a file of its own. After a failure it can be asked for again, also in Firefox, which remembers of the
 * address of a module that nothing came from it, and names that address: there it is asked for under another one.
 */
export async function loadWhole(): Promise<Whole> {
  const other = addressAgain(failure, times);
  try {
    return other ? await loadFrom(other) : (await import("./whole/index.ts")).WholeReportForm;
  } catch (error) {
    failure = error;
    times += 1;
    throw error;
  }
}

async function loadFrom(address: string): Promise<Whole> {
  const { WholeReportForm: found }: { readonly WholeReportForm?: Whole } = await import(
    /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ address
  );
  // Some bundlers shorten the names in a module; or it was something that the form needs that did not come.
  if (!found) throw new Error("Another module than that of the form.");
  return found;
}

/** The address of the module in an error of Firefox, with something that makes it another one; nothing where an error names none. */
export function addressAgain(error: unknown, count: number): string | undefined {
  if (!(error instanceof TypeError)) return undefined;
  const last = error.message.split(" ").at(-1) ?? "";
  if (!/^https?:\/\//.test(last)) return undefined;
  const address = new URL(last);
  address.searchParams.set("again", String(count));
  return address.href;
}
