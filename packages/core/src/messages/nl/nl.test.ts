import { describeLanguage } from "../../../test/language-kit/describe-language.ts";
import * as messages from "./index.ts";

await describeLanguage("nl", messages, {
  sameWords: [],
  invariable: ["jaar", "keer", "nodig", "uur"],
});
