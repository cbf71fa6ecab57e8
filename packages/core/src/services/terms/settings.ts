import { parseInput } from "../../shared/parse-input.ts";
import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import {
  type ServiceSetting,
  type SettingChange,
  type SettingValue,
  serviceSettings,
} from "./service-setting.ts";

/** State of a setting. */
export interface SettingState extends Omit<ServiceSetting, "changes"> {
  /** Whether the setting still has its default value. */
  readonly state: "default" | "changed" | "unknown";
  /** The last change that was recorded. */
  readonly lastChange?: SettingChange;
}

/** Settings of a service. */
export interface Settings {
  readonly settings: readonly SettingState[];
  readonly findings: readonly ServiceFinding[];
}

/**
 * Settings of a service with their default, their owner and changes. A value that differs from the last recorded change
 * counts as an unrecorded change.
 *
 * @param list - In the order in which people read them; changes in any order.
 * @throws InvalidInputError when a setting is malformed, or two have one id.
 * @see GDPR art. 25(2)
 *
 * @example
 * ```ts
 * import { settings } from "@bijsluiter/core/services";
 *
 * const { settings: found, findings } = settings([
 *   { id: "sharing", title: "Delen buiten de school", default: "aan", current: "uit", protective: "uit", owner: "provider", changes: [] },
 * ]);
 * found.map(({ state }) => state); // => ["changed"]
 * findings.map(({ code }) => code); // => ["setting-default-protects", "setting-change-recorded"]
 * ```
 */
export function settings(list: readonly ServiceSetting[]): Settings {
  const known = parseInput(serviceSettings, list);
  const found = known.map(({ changes, ...setting }) => ({ ...setting, last: lastOf(changes) }));
  return {
    settings: found.map(({ last, ...setting }) => ({
      ...setting,
      state: stateOf(setting),
      ...(last && { lastChange: last }),
    })),
    findings: known.flatMap((setting, index) => settingFindings(setting, index)),
  };
}

function lastOf(changes: readonly SettingChange[]): SettingChange | undefined {
  return changes.reduce<SettingChange | undefined>(
    (last, change) => (last && Date.parse(last.at) > Date.parse(change.at) ? last : change),
    undefined,
  );
}

function stateOf({ current, default: original }: Pick<ServiceSetting, "current" | "default">) {
  if (current === undefined) return "unknown";
  return current === original ? "default" : "changed";
}

function settingFindings(setting: ServiceSetting, index: number): readonly ServiceFinding[] {
  const { current, owner, protective, changes } = setting;
  const last = lastOf(changes);
  const left: SettingValue = last?.to ?? setting.default;
  return [
    ...whenNot("setting-owner-named", owner === undefined ? "unknown" : "yes", index, "owner"),
    ...whenNot("setting-value-known", current === undefined ? "unknown" : "yes", index, "current"),
    ...(protective === undefined
      ? []
      : whenNot(
          "setting-default-protects",
          answerOf(setting.default === protective),
          index,
          "default",
        )),
    ...(current === undefined
      ? []
      : whenNot("setting-change-recorded", answerOf(current === left), index, "changes")),
    ...changes.flatMap(({ by }, nth) =>
      owner === undefined || by === owner
        ? []
        : whenNot("setting-change-by-owner", "no", index, "changes", nth, "by"),
    ),
  ];
}
