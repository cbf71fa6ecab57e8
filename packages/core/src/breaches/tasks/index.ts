export type { BreachTaskTexts } from "./breach-task-texts.ts";
export type { DutyTask } from "./duty-task.ts";
export { type DutyTaskOptions, dutyTasks } from "./duty-tasks.ts";
export { type JointRepair, jointRepair } from "./joint-repair.ts";
