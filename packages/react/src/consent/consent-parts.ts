import { ConsentBanner } from "./parts/consent-banner.tsx";
import { ConsentButton } from "./parts/consent-button.tsx";
import { ConsentGate } from "./parts/consent-gate.tsx";
import { ConsentLink } from "./parts/consent-link.tsx";
import { ConsentNotice } from "./parts/consent-notice.tsx";
import { ConsentPanel } from "./parts/consent-panel.tsx";
import { ConsentPurposes } from "./parts/consent-purposes.tsx";

/** Parts of consent, for another layout. */
export const Consent = {
  /** The region that asks. */
  Banner: ConsentBanner,
  /** Controller, purposes, and the way to withdraw. */
  Notice: ConsentNotice,
  /** The dialog with the preferences. */
  Panel: ConsentPanel,
  /** The boxes. */
  Purposes: ConsentPurposes,
  /** Anything that is done about all purposes at once. */
  Button: ConsentButton,
  /** Link to the preferences, for every page. */
  Link: ConsentLink,
  /** Holds content back. */
  Gate: ConsentGate,
} as const;
