import { previewOutbound } from "@bijsluiter/core/outbound";
import {
  deskFacts,
  deskPolicy,
  heldPreview,
  now,
} from "../../../../packages/react/test/outbound-previews.ts";
import { entry } from "../entry.ts";

const clean = previewOutbound({ ...deskFacts, hits: [] }, deskPolicy, { now });

export const pii = [
  entry(
    "PiiTextarea",
    {
      empty: { label: "Bericht" },
      "with findings": {
        label: "Bericht",
        hint: "Dit leest iedereen in de klas.",
        defaultValue: "Mail jan@example.org of bel 06-12345678.",
      },
      disabled: { label: "Bericht", defaultValue: "Mail jan@example.org.", disabled: true },
    },
    { words: "piiTextarea" },
  ),
  entry(
    "OutboundTip",
    {
      held: { preview: heldPreview },
      "with ways out": { preview: heldPreview, onOverride: () => undefined },
      "nothing found": { preview: clean },
    },
    { words: "outboundTip" },
  ),
];
