import type { ServiceSetting } from "@bijsluiter/core/services";
import type { ServicePageTexts } from "./texts/service-page-texts.ts";

/** Settings of a made-up service: one that nobody owns, one that was changed without a record, one that protects less. */
export function demoSettings({
  names,
  on,
  off,
  values,
}: ServicePageTexts["settings"]): readonly ServiceSetting[] {
  return [
    {
      id: "sharing",
      title: names.sharing,
      default: off,
      current: off,
      protective: off,
      owner: "customer",
      changes: [],
    },
    {
      id: "retention",
      title: names.retention,
      default: values.days(90),
      current: values.days(30),
      owner: "provider",
      changes: [
        {
          at: "2026-09-01T09:00:00+02:00",
          by: "provider",
          from: values.days(90),
          to: values.days(30),
        },
      ],
    },
    {
      id: "sign-in",
      title: names["sign-in"],
      default: off,
      current: on,
      protective: on,
      owner: "provider",
      changes: [{ at: "2026-08-20T10:30:00+02:00", by: "provider", from: off, to: on }],
    },
    {
      id: "analytics",
      title: names.analytics,
      default: off,
      current: on,
      protective: off,
      owner: "customer",
      changes: [],
    },
    { id: "recordings", title: names.recordings, default: off, protective: off, changes: [] },
  ];
}
