import * as z from "zod/mini";
import { measureThemeRows } from "../data/measure-themes.ts";

/** Theme of a measure. */
export type MeasureTheme = (typeof measureThemeRows)[number]["code"];

/** Every {@link MeasureTheme}, in the order in which reports show them. */
export const measureThemes: readonly MeasureTheme[] = measureThemeRows.map(({ code }) => code);

/** Checks a {@link MeasureTheme}. */
export const measureTheme: z.ZodMiniType<MeasureTheme> = z.enum(
  measureThemeRows.map(({ code }) => code),
);
