export { CertificateTimeline, type CertificateTimelineProps } from "./certificate-timeline.tsx";
export { GapReport, type GapReportProps } from "./gap-report.tsx";
export type { MeasuresTexts } from "./measures-texts.ts";
export type { MeasuresRow } from "./parts/measures-table.tsx";
export { ResponsibilityMatrix, type ResponsibilityMatrixProps } from "./responsibility-matrix.tsx";
