import type { SettingState } from "@bijsluiter/core/services";

/** The words of the pages on the service. */
export interface ServicePageTexts {
  /** Name of the links between the pages. */
  readonly pages: string;
  readonly links: { readonly uptime: string; readonly exit: string; readonly settings: string };
  readonly uptime: {
    readonly title: string;
    readonly intro: string;
    readonly outages: string;
    readonly outage: (from: string, minutes: number) => string;
    readonly noOutages: string;
    readonly coverage: (percent: string) => string;
  };
  readonly exit: {
    readonly title: string;
    readonly intro: (customer: string, provider: string) => string;
    readonly channel: string;
    readonly channels: Readonly<Record<"direct" | "direct-multi-year" | "reseller", string>>;
    readonly days: string;
    readonly day: string;
    readonly what: string;
    readonly phases: string;
    readonly until: string;
    readonly users: string;
    readonly administrators: string;
    readonly noPhases: string;
    readonly steps: string;
    readonly state: string;
    readonly attention: string;
    readonly nothing: string;
    readonly download: string;
  };
  readonly settings: {
    readonly title: string;
    readonly intro: string;
    readonly setting: string;
    readonly now: string;
    readonly standard: string;
    readonly owner: string;
    readonly lastChange: string;
    readonly changes: Readonly<Record<SettingState["state"], string>>;
    readonly nobody: string;
    readonly attention: string;
    readonly on: string;
    readonly off: string;
    readonly names: Readonly<
      Record<"sharing" | "retention" | "sign-in" | "analytics" | "recordings", string>
    >;
    readonly values: { readonly days: (count: number) => string };
  };
}
