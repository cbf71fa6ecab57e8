import type { SubjectNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English sentences for the message about a breach to parents, pupils, staff and everybody. Plain words. */
export const subjectNotice: SubjectNoticeTexts = deepFreeze({
  language: "en",
  audiences: {
    guardian: {
      subject: "Important message about your child’s data",
      salutation: "Dear parent or guardian,",
      opening:
        "Something went wrong with data about your child. This message tells you what happened and what you can do.",
      whatHappened: "What happened?",
      data: "Which data is affected?",
      consequences: "What can this mean for your child?",
      measures: "What are we doing?",
      advice: "What can you do yourself?",
      questions: "Do you have questions?",
    },
    pupil: {
      subject: "Important message about your own data",
      salutation: "Hello,",
      opening:
        "Something went wrong with data about you. Here you can read what happened and what you can do.",
      whatHappened: "What happened?",
      data: "Which data is affected?",
      consequences: "What can this mean for you?",
      measures: "What are we doing?",
      advice: "What can you do yourself?",
      questions: "Do you have questions?",
    },
    staff: {
      subject: "Important message about your data",
      salutation: "Dear colleague,",
      opening:
        "Something went wrong with data about you. This message tells you what happened and what you can do.",
      whatHappened: "What happened?",
      data: "Which data is affected?",
      consequences: "What can this mean for you?",
      measures: "What are we doing?",
      advice: "What can you do yourself?",
      questions: "Do you have questions?",
    },
    public: {
      subject: "Message about a data breach",
      salutation: "To everybody whose data we have,",
      opening:
        "Something went wrong with data, perhaps also with yours. Below you can read what happened and what you can do.",
      whatHappened: "What happened?",
      data: "Which data is affected?",
      consequences: "What can this mean for you?",
      measures: "What are we doing?",
      advice: "What can you do yourself?",
      questions: "Do you have questions?",
    },
  },
  contact: "Put your question to",
  closing: "Kind regards,",
  place: "Address of this message:",
});
