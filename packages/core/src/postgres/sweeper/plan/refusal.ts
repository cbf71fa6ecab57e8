import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";

/** The error for one field that cannot be used, such as the id of a sweep that there is not. */
export const refusal = (code: string, field: string): InvalidInputError =>
  new InvalidInputError([{ code, path: [field], params: {} }]);
