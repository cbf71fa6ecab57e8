import type { ConsentTexts } from "../../../consent/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for consent. */
export const consent: ConsentTexts = deepFreeze({
  states: {
    school: {
      "no-consent-needed": "No consent is needed for this.",
      "not-asked": "No answer yet. Do not use the data.",
      given: "There is consent.",
      "waiting-for-other-guardian":
        "Another parent or guardian still has to answer. Do not use the data.",
      refused: "No consent. Do not use the data.",
      withdrawn: "Consent was withdrawn. Stop using the data.",
      expired: "Consent has expired. Ask again or stop using the data.",
      outdated: "Consent was for an earlier question. Ask again.",
      ended: "The school has stopped doing this.",
      unknown: "Cannot be said: a fact is missing. Do not use the data.",
    },
    parent: {
      "no-consent-needed": "We do not need to ask you for this.",
      "not-asked": "You have not chosen yet. Until then we do not do this.",
      given: "This is allowed. You can change that at any time.",
      "waiting-for-other-guardian": "Your yes is saved. We are waiting for another answer.",
      refused: "You said no. We do not do this.",
      withdrawn: "You withdrew your consent. We no longer do this.",
      expired: "Your consent has expired. We ask you to choose again.",
      outdated: "Something has changed. We ask you to choose again.",
      ended: "The school has stopped doing this.",
      unknown: "The school has to find something out first. Until then we do not do this.",
      "decided-by-subject": "Your child is 16 or older and chooses.",
    },
    pupil: {
      "no-consent-needed": "We do not need to ask you for this.",
      "not-asked": "Nobody has chosen yet. Until then we do not do this.",
      given: "This is allowed. You can say no at any time.",
      "waiting-for-other-guardian": "Your yes is saved. We are waiting for another answer.",
      refused: "You said no. We do not do this.",
      withdrawn: "You withdrew your consent. We no longer do this.",
      expired: "Your consent has expired. We ask you to choose again.",
      outdated: "Something has changed. We ask you to choose again.",
      ended: "The school has stopped doing this.",
      unknown: "The school has to find something out first. Until then we do not do this.",
      "decided-by-subject": "You choose.",
    },
  },
  asking: {
    school: {
      "never-asked": "Ask for consent: there is no answer yet.",
      expired: "Ask again: consent has expired.",
      "purpose-version": "Ask again: the purpose has changed.",
      "notice-version": "Ask again: the explanation has changed.",
      "subject-turned-16":
        "The pupil has turned 16. Tell the pupil that the choice is now theirs and that consent can be withdrawn.",
      "authority-changed": "Ask again: whoever said no no longer decides.",
      "guardian-conflict":
        "Parents or guardians chose differently. Talk with them. As long as one says no, it is not allowed.",
    },
    parent: {
      "never-asked": "We ask for your consent.",
      expired: "You chose this some time ago. Will you choose again?",
      "purpose-version": "We want to do this in another way. Will you choose again?",
      "notice-version": "The explanation has changed. Will you choose again?",
      "subject-turned-16": "Your child has turned 16 and now chooses.",
      "authority-changed": "Who decides has changed. Will you choose again?",
    },
    pupil: {
      "never-asked": "We ask for your consent.",
      expired: "You chose this some time ago. Will you choose again?",
      "purpose-version": "We want to do this in another way. Will you choose again?",
      "notice-version": "The explanation has changed. Will you choose again?",
      "subject-turned-16":
        "You are 16 and now you choose. What was chosen before stays until you choose otherwise.",
      "authority-changed": "Who decides has changed. Will you choose again?",
    },
  },
  reasons: {
    "other-lawful-basis": "This rests on another ground than consent.",
    "purpose-version": "The purpose has changed since the yes.",
    "notice-version": "The explanation has changed since the yes.",
    "event-in-future": "There is a yes with a time that is still to come. It does not count yet.",
    "authority-not-verified": "Nobody checked whether whoever said yes has parental authority.",
    "guardians-unknown": "It is not known who has parental authority.",
    "sixteen-unknown": "It is not known when the pupil turns 16.",
    "given-before-sixteen":
      "Consent was given before the pupil was 16. It stands until the pupil chooses.",
    "malformed-history": "This record is not in order. It does not count as a yes.",
  },
  roles: {
    subject: "Pupil or user",
    parent: "Parent",
    guardian: "Guardian or curator",
    "school-for-paper-form": "School, from a form on paper",
    controller: "Organisation",
  },
  events: {
    given: "Said yes",
    renewed: "Said yes again",
    refused: "Said no",
    withdrawn: "Withdrew",
    requested: "Asked",
    "request-deferred": "Question put off",
    terminated: "Stopped by the organisation",
    invalidated: "Found not valid",
    used: "Used once",
    "subject-informed": "Pupil told that the choice is theirs",
    "subject-not-informed": "Pupil not reached",
    occurred: "Event that ends consent",
  },
  guardianRules: {
    "any-without-objection": "One yes is enough while nobody says no",
    all: "All parents or guardians with authority must say yes",
  },
});
