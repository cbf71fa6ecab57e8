export { ErasurePlan, type ErasurePlanProps } from "./erasure-plan.tsx";
export type { RequestStepsProps } from "./parts/request-steps.tsx";
export { type DeskRequest, RequestDesk, type RequestDeskProps } from "./request-desk.tsx";
export type { ErasurePlanTexts, RequestDeskTexts } from "./rights-texts.ts";
