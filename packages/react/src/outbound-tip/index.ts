export { OutboundTip, type OutboundTipProps } from "./outbound-tip.tsx";
export type { OutboundTipTexts } from "./outbound-tip-texts.ts";
export type { OutboundChoice } from "./parts/outbound-overrides.tsx";
