import { type ChangeEvent, type RefObject, useEffect, useState } from "react";

/** Who decides what is in the textarea, as for any textarea of React. */
export interface TypedTextOptions {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
}

/** The text in a textarea, whether the page holds it or the textarea does, and the props for it. */
export function useTypedText(
  textarea: RefObject<HTMLTextAreaElement | null>,
  { value, defaultValue = "" }: TypedTextOptions,
) {
  const [typed, setTyped] = useState(defaultValue);
  useEffect(() => {
    const read = () => setTyped(textarea.current?.value ?? "");
    // Someone may have typed before the page came to life.
    read();
    const form = textarea.current?.form;
    // The event comes before the form is empty again.
    const readLater = () => void setTimeout(read);
    form?.addEventListener("reset", readLater);
    return () => form?.removeEventListener("reset", readLater);
  }, [textarea]);
  return {
    text: value ?? typed,
    props: {
      ...(value === undefined ? { defaultValue } : { value }),
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setTyped(event.target.value),
    },
  };
}
