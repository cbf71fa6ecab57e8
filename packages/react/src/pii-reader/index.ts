export type {
  AskFileOptions,
  FillAnswers,
  FilledAnswers,
  LeakedFile,
  LeakedFileProblem,
  PiiReader,
  ReadFileOptions,
} from "../breach-report/first/pii-reader.ts";
export { createPiiReader, type PiiReaderOptions } from "./create-pii-reader.ts";
export type { LeakedFileTexts } from "./leaked-file-texts.ts";
