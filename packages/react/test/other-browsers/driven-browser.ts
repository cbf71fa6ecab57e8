/** A browser that a test drives. */
export interface DrivenBrowser {
  readonly goTo: (url: string) => Promise<void>;
  /** Clicks as a person does, on the first element that fits. */
  readonly click: (selector: string) => Promise<void>;
  /** What a function body gives in the page. */
  readonly run: <Result>(script: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Sends one command of W3C WebDriver and gives its value. */
export type SendCommand = (
  name: "navigate" | "script" | "find" | "click",
  input: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** The same four commands, whatever way they are sent. */
export function drive(send: SendCommand, close: DrivenBrowser["close"]): DrivenBrowser {
  return {
    goTo: async (url) => {
      await send("navigate", { url });
    },
    click: async (selector) => {
      const found = await send("find", { using: "css selector", value: selector });
      const [id] = Object.values(found as Readonly<Record<string, string>>);
      await send("click", { id });
    },
    run: <Result>(script: string) => send("script", { script, args: [] }) as Promise<Result>,
    close,
  };
}
