/** A good call of one exported function: what the tests of all doors start from. */
export interface Call {
  readonly args: readonly unknown[];
  /** Places of arguments that are words, such as a language's messages: doors look at their top only. */
  readonly texts?: readonly number[];
  /** Places of arguments that are code of the caller, such as a schema or a key: never spoiled. */
  readonly code?: readonly number[];
}

/** Good calls, by door and name. */
export type Calls = Readonly<Record<string, Readonly<Record<string, Call>>>>;

/** Those keys of `messages` that a function speaks with: each is needed. */
export function only<Messages extends object, Key extends keyof Messages>(
  messages: Messages,
  ...keys: readonly Key[]
): Pick<Messages, Key> {
  const picked: Partial<Messages> = {};
  for (const key of keys) picked[key] = messages[key];
  return picked as Pick<Messages, Key>;
}
