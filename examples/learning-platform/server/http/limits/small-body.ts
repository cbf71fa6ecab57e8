import { bodyLimit } from "hono/body-limit";
import { tooLarge } from "./too-large.ts";

const MAX_BYTES = 1_024;

/** Refuses a body of more than a few words. */
export const smallBody = bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge });
