"use client";

export { Button, type ButtonProps } from "../forms/button.tsx";
export { Clock, type ClockProps } from "./clock.tsx";
export { Field, type FieldControl, type FieldProps } from "./field.tsx";
export { SummaryList, SummaryRow, type SummaryRowProps } from "./summary-list.tsx";
export { Tag, type TagProps } from "./tag.tsx";
export { Task, TaskList, type TaskProps } from "./task-list.tsx";
export { Tick, type TickProps } from "./tick.tsx";
