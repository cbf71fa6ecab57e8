import { type Context, createContext } from "react";

/**
 * Whether a part is in the banner, where its hook is `data-bijsluiter-consent`; outside it is `data-bijsluiter`. The lists of
 * ad blockers hide banners by their class or hook, and must leave standing what withdraws and what asks at a gate.
 */
export const InBanner: Context<boolean> = /* @__PURE__ */ createContext(false);
