import { day } from "@bijsluiter/core";
import { z } from "zod";

// @ts-expect-error A schema of zod 4 is none of zod 3, and the compiler says so.
export const wrong = z.object({ day });
