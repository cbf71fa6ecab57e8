export { ServiceStatus, type ServiceStatusProps } from "./service-status.tsx";
export type { ServiceStatusTexts } from "./service-status-texts.ts";
