import { Button, Tag, Task, TaskList } from "@bijsluiter/react";
import { type ReactNode, useState } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type RequestDetail, rightsApi } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";

const tones = { "to-tell": "warn", told: "plain", confirmed: "good", "not-told": "plain" } as const;

/** Who else got the data: told or not, confirmed or not. */
export function RecipientsPart(props: {
  readonly detail: RequestDetail;
  readonly onChange: () => void;
}): ReactNode {
  const { detail, onChange } = props;
  const { recipients } = useTexts(rightsTexts).page;
  const { failed } = useTexts(siteTexts);
  const [isWrong, setWrong] = useState(false);
  const tell = (recipient: string, state: "told" | "confirmed") => {
    setWrong(false);
    rightsApi.tell(detail.request.id, recipient, state).then(onChange, () => setWrong(true));
  };
  return (
    <section className="rights-part">
      <h2>{recipients.heading}</h2>
      <p>{recipients.text}</p>
      {isWrong && <p role="alert">{failed}</p>}
      <TaskList>
        {detail.notices.map(({ id, name, state }) => (
          <Task
            key={id}
            status={<Tag tone={tones[state]}>{recipients.states[state]}</Tag>}
            hint={
              state === "to-tell" ? (
                <Button kind="secondary" onClick={() => tell(id, "told")}>
                  {recipients.tell(name)}
                </Button>
              ) : state === "told" ? (
                <Button kind="secondary" onClick={() => tell(id, "confirmed")}>
                  {recipients.confirm(name)}
                </Button>
              ) : undefined
            }
          >
            {name}
          </Task>
        ))}
      </TaskList>
    </section>
  );
}
