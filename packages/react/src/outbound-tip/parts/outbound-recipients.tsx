import type { OutboundPreview } from "@bijsluiter/core/outbound";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { OutboundTipTexts } from "../outbound-tip-texts.ts";

/** Props of {@link OutboundRecipients}. */
export type OutboundRecipientsProps = Omit<PartProps, "children"> & {
  readonly recipients: OutboundPreview["recipients"];
  /** Name of each recipient, by its id. */
  readonly names?: Readonly<Record<string, string>>;
  readonly texts: OutboundTipTexts;
};

/** What happens for each recipient, and by which way. Nothing when there is none. */
export const OutboundRecipients = /* @__PURE__ */ forwardRef<HTMLElement, OutboundRecipientsProps>(
  function OutboundRecipients({ recipients, names = {}, texts, ...rest }, ref) {
    const { caption, recipient, action: column } = texts.recipients;
    if (recipients.length === 0) return null;
    return (
      <Part as="table" base="outbound-recipients" given={rest} ref={ref}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{recipient}</th>
            <th scope="col">{column}</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map(({ id, action, via }) => (
            <tr key={id} data-action={action}>
              <th scope="row">{(Object.hasOwn(names, id) && names[id]) || id}</th>
              <td>
                {texts.words.actions[action]}
                {via && ` (${texts.words.routes[via]})`}
              </td>
            </tr>
          ))}
        </tbody>
      </Part>
    );
  },
);
