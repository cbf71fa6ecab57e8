export { BreachAssessment, type BreachAssessmentProps } from "./breach-assessment.tsx";
export { BreachClocks, type BreachClocksProps } from "./breach-clocks.tsx";
export { BreachDuties, type BreachDutiesProps } from "./breach-duties.tsx";
export type { BreachFileTexts, BreachFileWords } from "./breach-file-texts.ts";
export { BreachTimeline, type BreachTimelineProps } from "./breach-timeline.tsx";
