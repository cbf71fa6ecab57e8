import { deepFreeze } from "../../shared/deep-freeze.ts";
import type {
  AdequacyDecision,
  DataCategoryCode,
  DataSubjectCategoryCode,
  Labels,
  LawfulBasisCode,
  Names,
  ProductFamily,
  PurposeCode,
  Sensitivity,
  SpecialCategoryGroundCode,
  TargetGroupCode,
  TransferNeedCode,
  VocabularyMessages,
} from "../../vocabulary/index.ts";
import { described } from "../described.ts";

/** English words for kinds of personal data. */
export const dataCategoryLabels: Labels<DataCategoryCode> = /* @__PURE__ */ deepFreeze({
  contact: {
    label: "Contact details",
    description: "Name, sex, date of birth, address, phone number and e-mail address.",
  },
  "participant-number": {
    label: "Participant number",
    description: "A number the school gives, which says nothing else about the pupil.",
  },
  "nationality-and-birthplace": {
    label: "Nationality and place of birth",
    description: "Which country someone is a citizen of, and where someone was born.",
  },
  parents: {
    label: "Parents, guardian",
    description: "Details with which the school can reach parents, guardians or carers.",
  },
  medical: {
    label: "Medical data",
    description: "Data about health or well-being, as far as the school needs it.",
  },
  religion: {
    label: "Religion",
    description: "Faith or belief, as far as education calls for it.",
  },
  "study-progress": {
    label: "Study progress",
    description: "How learning goes: results, guidance, attendance, class and year.",
  },
  organisation: {
    label: "Organisation of education",
    description:
      "Data for arranging lessons and handing out material, such as timetable and group.",
  },
  finance: {
    label: "Finance",
    description: "Data about fees, contributions and payments, such as an account number.",
  },
  images: {
    label: "Images",
    description: "Photos and videos of school activities, with or without sound.",
  },
  staff: {
    label: "Teacher, care coordinator, counsellor, mentor",
    description: "Data of staff who teach or guide pupils.",
  },
  "pgn-bsn": {
    label: "Citizen service number (BSN/PGN)",
    description: "The Dutch citizen service number, or the personal number that education uses.",
  },
  "eck-id": {
    label: "Chain ID (ECK iD)",
    description:
      "A code that stands in for the name, so that learning material knows a pupil again.",
  },
  other: {
    label: "Other data",
    description: "Data that fits nowhere else; write down what it is.",
  },
  "login-credentials": {
    label: "Login credentials",
    description: "User name, password or another means of logging in.",
  },
  usage: {
    label: "Usage data",
    description: "What a device or browser passes on, and when someone uses the product.",
  },
  "user-content": {
    label: "Own work and messages",
    description: "What users make or write themselves, such as assignments, files and messages.",
  },
  location: {
    label: "Location data",
    description: "Where someone or a device is at a given moment.",
  },
  voice: {
    label: "Voice and sound",
    description:
      "Recordings in which someone can be heard, such as a speaking exercise or a phone call.",
  },
  "ai-prompts": {
    label: "Questions to AI",
    description: "What someone asks an AI assistant, and what it answers.",
  },
  "identity-documents": {
    label: "Identity documents",
    description: "A copy or the number of a passport, identity card or driving licence.",
  },
  "payment-methods": {
    label: "Means of payment",
    description: "Data that can be paid with, such as an account or a card.",
  },
  ethnicity: { label: "Race or ethnic origin", description: "Data that shows someone’s origin." },
  "political-opinions": {
    label: "Political opinions",
    description: "Data that shows what someone thinks about politics.",
  },
  "trade-union": {
    label: "Trade union membership",
    description: "Whether someone is in a trade union, and in which.",
  },
  "sex-life": {
    label: "Sex life or orientation",
    description: "Data about someone’s sex life or whom someone is attracted to.",
  },
  biometric: {
    label: "Biometric data",
    description:
      "Features of the body by which a system recognises someone, such as a fingerprint.",
  },
  genetic: {
    label: "Genetic data",
    description: "Data about inherited traits, such as the result of a DNA test.",
  },
  criminal: {
    label: "Criminal data",
    description: "Data about offences, suspicions or convictions.",
  },
  profile: {
    label: "Profiles",
    description: "What a system infers or predicts about someone from other data.",
  },
});

/** English names of groups of people, which say enough in a list. */
export const dataSubjectCategoryNames: Names<DataSubjectCategoryCode> = /* @__PURE__ */ deepFreeze({
  pupil: "Pupils and students",
  parent: "Parents and carers",
  teacher: "Teachers",
  "other-staff": "Other staff",
  applicant: "Applicants",
  alumnus: "Former pupils",
  "placement-contact": "Contacts at placement companies",
  other: "Other people",
});

/** English words for groups of people. */
export const dataSubjectCategoryLabels: Labels<DataSubjectCategoryCode> = /* @__PURE__ */ described(
  dataSubjectCategoryNames,
  {
    pupil: "Everyone who is taught: pupils, students and course members.",
    parent: "Parents, guardians and others who care for a pupil.",
    teacher: "Those who teach or guide pupils.",
    "other-staff": "Those who work at the school but do not teach, such as the office.",
    applicant: "Those who applied for a school or course.",
    alumnus: "Those who have left the school or course.",
    "placement-contact": "Those who guide trainees at a company or institution.",
    other: "People who are in none of the other groups.",
  },
);

/** English words for sectors of education. */
export const targetGroupLabels: Labels<TargetGroupCode> = /* @__PURE__ */ deepFreeze({
  po: {
    label: "Primary education (po)",
    description: "Primary school, for children of about 4 to 12.",
  },
  so: {
    label: "Specialised education (so)",
    description: "Schools for pupils who need extra help.",
  },
  vo: {
    label: "Secondary education (vo)",
    description: "Secondary school: from practical training to pre-university education.",
  },
  vavo: {
    label: "General secondary education for adults (vavo)",
    description: "Earning a secondary school diploma as an adult.",
  },
  mbo: {
    label: "Vocational education (mbo)",
    description: "Training for an occupation, at four levels.",
  },
  ho: {
    label: "Higher education (ho)",
    description: "Universities of applied sciences and universities.",
  },
});

/** English words for product families. */
export const productFamilyLabels: Labels<ProductFamily> = /* @__PURE__ */ deepFreeze({
  lt: {
    label: "Learning material and tests",
    description: "Products to learn, practise or be tested with.",
  },
  sl: {
    label: "School and pupil information systems",
    description: "Products with which a school arranges education and follows pupils.",
  },
});

/** English names of purposes, which say enough in a list. */
export const purposeNames: Names<PurposeCode> = /* @__PURE__ */ deepFreeze({
  "education-and-guidance": "Education and guidance",
  "store-results": "Storing results",
  "return-results": "Returning results to the school",
  "adaptive-material": "Material that fits the pupil",
  "analyse-results": "Analysing results",
  "exchange-results": "Exchanging results between products",
  "timetables-and-groups": "Timetables and groups",
  "personal-circumstances": "Recording personal circumstances, medical ones too",
  "staff-guidance": "Guiding staff",
  communication: "Contact with pupils, parents and staff",
  "financial-administration": "Financial administration",
  accountability: "Monitoring and accounting for the quality of education",
  disputes: "Handling complaints and disputes",
  "third-party-exchange":
    "Exchange with other organisations, such as for supervision, care or placement",
  delivery: "Delivering the product",
  access: "Giving access to the product",
  security: "Security and prevention of abuse",
  continuity: "Keeping the product working",
  research: "Research for education",
  "anonymised-research": "Making anonymous data available for research",
  "product-requirements": "Meeting legal requirements for the product",
  "other-law": "Carrying out another law",
});

/** English words for purposes. */
export const purposeLabels: Labels<PurposeCode> = /* @__PURE__ */ described(purposeNames, {
  "education-and-guidance": "Teaching, learning and guiding with the product.",
  "store-results": "Recording what a pupil did and how it went.",
  "return-results": "Showing the school what a pupil achieved.",
  "adaptive-material": "Working out from the results which material suits a pupil.",
  "analyse-results": "Understanding what results say about learning.",
  "exchange-results": "Letting one product go on where another stopped.",
  "timetables-and-groups": "Deciding who has lessons when, where and with whom.",
  "personal-circumstances":
    "Writing down what goes on, also medically, and what it means for education.",
  "staff-guidance": "Helping teachers and other staff with their work.",
  communication: "Messages and appointments between school, home and staff.",
  "financial-administration": "Keeping track of bills, payments and contributions.",
  accountability: "Measuring and showing how good education is.",
  disputes: "Settling complaints and disagreements.",
  "third-party-exchange":
    "Passing on data for supervision, care, support, placement or a change of school.",
  delivery: "Making sure school and pupil get what was agreed.",
  access: "Knowing who logs in and what they may see and do.",
  security: "Protecting and checking the product and the data in it.",
  continuity: "Maintenance, backups, fixing errors and help with questions.",
  research: "Studying, under strict conditions, how learning or the school’s policy can improve.",
  "anonymised-research":
    "Making data in which nobody can be recognised available for better education.",
  "product-requirements": "Meeting what the law asks of the product itself.",
  "other-law": "Doing what another law asks of the school or the supplier.",
});

/** English words for grounds for processing. */
export const lawfulBasisLabels: Labels<LawfulBasisCode> = /* @__PURE__ */ deepFreeze({
  consent: {
    label: "Consent",
    description: "Someone freely and clearly said yes, and can take it back.",
  },
  contract: {
    label: "Contract",
    description: "It is needed for a contract with the person concerned.",
  },
  "legal-obligation": { label: "Legal obligation", description: "The law requires it." },
  "vital-interests": {
    label: "Vital interests",
    description: "It is needed to protect someone’s life or health.",
  },
  "public-task": {
    label: "Task in the public interest",
    description: "It belongs to a task that the law gives, such as providing education.",
  },
  "legitimate-interests": {
    label: "Legitimate interests",
    description: "There is a good reason that outweighs the person’s privacy.",
  },
});

/** English words for exceptions for special categories of data. */
export const specialCategoryGroundLabels: Labels<SpecialCategoryGroundCode> =
  /* @__PURE__ */ deepFreeze({
    "explicit-consent": {
      label: "Explicit consent",
      description: "Someone said yes in so many words.",
    },
    "employment-and-social-law": {
      label: "Employment and social security law",
      description: "A law about work or social security asks for it.",
    },
    "vital-interests": {
      label: "Vital interests",
      description: "Someone’s life is in danger and they cannot give consent.",
    },
    "non-profit-members": {
      label: "Members of an association or church",
      description: "A non-profit body uses it only for its own members.",
    },
    "made-public": {
      label: "Made public",
      description: "The person clearly made it public themselves.",
    },
    "legal-claims": {
      label: "Legal claims",
      description: "It is needed for a court case or a legal claim.",
    },
    "substantial-public-interest": {
      label: "Substantial public interest",
      description: "A law allows it for a reason that matters to everyone.",
    },
    care: {
      label: "Care",
      description: "It is needed for care or treatment by someone bound to secrecy.",
    },
    "public-health": {
      label: "Public health",
      description: "It protects everyone’s health, such as in an epidemic.",
    },
    "archive-and-research": {
      label: "Archives, research and statistics",
      description: "It is needed for an archive, scientific research or statistics.",
    },
  });

/** English words for degrees of sensitivity. */
export const sensitivityLabels: Labels<Sensitivity> = /* @__PURE__ */ deepFreeze({
  normal: {
    label: "Ordinary",
    description: "Ordinary personal data, which always asks for good protection.",
  },
  elevated: {
    label: "Sensitive",
    description: "A leak of this data can harm someone more than usual.",
  },
  special: { label: "Special", description: "The law forbids using this, except in a few cases." },
  restricted: {
    label: "Restricted by law",
    description: "This may only be used where a law allows it.",
  },
  pseudonym: {
    label: "Pseudonym",
    description: "A code instead of a name, which still belongs to one person.",
  },
});

/** English words for what a transfer asks for. */
export const transferNeedLabels: Labels<TransferNeedCode> = /* @__PURE__ */ deepFreeze({
  "none-eea": {
    label: "Within the EEA",
    description: "The same privacy law holds in this country, so nothing more is needed.",
  },
  adequacy: {
    label: "Adequacy decision",
    description: "The European Commission finds the protection in this country good enough.",
  },
  "adequacy-partial": {
    label: "Partial adequacy decision",
    description:
      "The European Commission approves only some recipients: check whether this is one.",
  },
  "needs-basis": {
    label: "Safeguards needed",
    description: "This country asks for safeguards, such as standard contractual clauses.",
  },
});

/** English words for whom an adequacy decision covers. */
export const adequacyCoversLabels: Labels<AdequacyDecision["covers"]> = /* @__PURE__ */ deepFreeze({
  everyone: {
    label: "Every recipient",
    description: "The decision holds for everyone in that country.",
  },
  "certified-organisations": {
    label: "Certified organisations",
    description: "The decision holds only for organisations on a public list.",
  },
  "commercial-organisations": {
    label: "Commercial organisations",
    description: "The decision holds only for businesses under the privacy law of that country.",
  },
  "organisations-under-its-law": {
    label: "Organisations under its own privacy law",
    description: "The decision does not hold for those outside the privacy law of that country.",
  },
});

/** English words for the codes of `vocabulary/`. Where Dutch law has a name for a thing, that name stays. */
export const vocabulary: VocabularyMessages = /* @__PURE__ */ deepFreeze({
  adequacyCovers: adequacyCoversLabels,
  dataCategories: dataCategoryLabels,
  dataSubjectCategories: dataSubjectCategoryLabels,
  lawfulBases: lawfulBasisLabels,
  productFamilies: productFamilyLabels,
  purposes: purposeLabels,
  sensitivities: sensitivityLabels,
  specialCategoryGrounds: specialCategoryGroundLabels,
  targetGroups: targetGroupLabels,
  transferNeeds: transferNeedLabels,
});
