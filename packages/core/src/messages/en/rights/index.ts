export { requestAnswer } from "./request-answer.ts";
