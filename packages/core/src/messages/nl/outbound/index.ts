export { outbound } from "./outbound.ts";
