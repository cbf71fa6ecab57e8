import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Value of a setting, as people read it, such as `"aan"` or `"30 dagen"`. */
export type SettingValue = string;

/** Party that may change a setting. */
export type SettingOwner = "built-in" | "provider" | "customer";

/** A change of a setting. */
export interface SettingChange {
  readonly at: Instant;
  readonly by: SettingOwner;
  readonly from: SettingValue;
  readonly to: SettingValue;
}

/** A setting of a service that matters for privacy. */
export interface ServiceSetting {
  readonly id: string;
  readonly title: string;
  /** Default value of the service. */
  readonly default: SettingValue;
  /** Present value; absent when it was not read. */
  readonly current?: SettingValue;
  /** The value that protects most; absent when there is none to name. */
  readonly protective?: SettingValue;
  /** Party that decides on it; absent when unknown. */
  readonly owner?: SettingOwner;
  /** Changes that were recorded. */
  readonly changes: readonly SettingChange[];
}

const owner = z.enum(["built-in", "provider", "customer"]);

const settingChange: z.ZodMiniType<SettingChange> = z.strictObject({
  at: eventInstant,
  by: owner,
  from: nameText,
  to: nameText,
} satisfies Shape<SettingChange>);

/** Checks a {@link ServiceSetting}. */
export const serviceSetting: z.ZodMiniType<ServiceSetting> = z.strictObject({
  id: idText,
  title: nameText,
  default: nameText,
  current: z.exactOptional(nameText),
  protective: z.exactOptional(nameText),
  owner: z.exactOptional(owner),
  changes: z.array(settingChange).check(maxLength(10_000)),
} satisfies Shape<ServiceSetting>);

/** Checks the settings of a service; their ids differ. */
export const serviceSettings: z.ZodMiniType<readonly ServiceSetting[]> = z
  .array(serviceSetting)
  .check(
    maxLength(10_000),
    rule((settings) =>
      repeatedIds(
        settings.map(({ id }) => id),
        (index) => [index, "id"],
      ),
    ),
  );
