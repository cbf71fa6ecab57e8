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
export const dataCategoryLabels: Labels<DataCategoryCode> = {
  contact: {
    label: "Contact details",
    description: "Name, sex, date of birth, address, phone and e-mail.",
  },
  "participant-number": {
    label: "Participant number",
    description: "A number of the school.",
  },
  "nationality-and-birthplace": { label: "Nationality and place of birth" },
  parents: { label: "Contact with parents or guardian" },
  medical: { label: "Medical data and well-being" },
  religion: { label: "Religion or belief" },
  "study-progress": {
    label: "Study progress",
    description: "Results, guidance, attendance and class.",
  },
  organisation: { label: "Organisation of education (timetable and group)" },
  finance: { label: "Finance (contributions and payments)" },
  images: { label: "Images (photos and videos)" },
  staff: { label: "Teacher, care coordinator, counsellor, mentor" },
  "pgn-bsn": { label: "Citizen service number (BSN/PGN)" },
  "eck-id": {
    label: "Chain ID (ECK iD)",
    description: "A code instead of the name.",
  },
  other: { label: "Other data" },
  "login-credentials": { label: "Login credentials" },
  usage: {
    label: "Usage data",
    description: "What a device passes on, and when.",
  },
  "user-content": { label: "Own work and messages" },
  location: { label: "Location data" },
  voice: { label: "Voice and sound" },
  "ai-prompts": { label: "Questions to AI and the answers" },
  "identity-documents": { label: "Identity document (copy or number)" },
  "payment-methods": { label: "Means of payment" },
  ethnicity: { label: "Race or ethnic origin" },
  "political-opinions": { label: "Political opinions" },
  "trade-union": { label: "Trade union membership" },
  "sex-life": { label: "Sex life or orientation" },
  biometric: { label: "Biometric data (such as a fingerprint)" },
  genetic: { label: "Genetic data (DNA)" },
  criminal: {
    label: "Criminal data",
    description: "Offences and suspicions.",
  },
  profile: {
    label: "Profiles",
    description: "What a system infers or predicts.",
  },
};

/** English names of groups of people, which say enough in a list. */
export const dataSubjectCategoryNames: Names<DataSubjectCategoryCode> = {
  pupil: "Pupils and students",
  parent: "Parents and carers",
  teacher: "Teachers",
  "other-staff": "Other staff",
  applicant: "Applicants",
  alumnus: "Former pupils",
  "placement-contact": "Contacts at placement companies",
  other: "Other people",
};

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
export const targetGroupLabels: Labels<TargetGroupCode> = {
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
};

/** English words for product families. */
export const productFamilyLabels: Labels<ProductFamily> = {
  lt: {
    label: "Learning material and tests",
    description: "Products to learn, practise or be tested with.",
  },
  sl: {
    label: "School and pupil information systems",
    description: "Products with which a school arranges education and follows pupils.",
  },
};

/** English names of purposes, which say enough in a list. */
export const purposeNames: Names<PurposeCode> = {
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
};

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
export const lawfulBasisLabels: Labels<LawfulBasisCode> = {
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
};

/** English words for exceptions for special categories of data. */
export const specialCategoryGroundLabels: Labels<SpecialCategoryGroundCode> = {
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
};

/** English words for degrees of sensitivity. */
export const sensitivityLabels: Labels<Sensitivity> = {
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
};

/** English words for what a transfer asks for. */
export const transferNeedLabels: Labels<TransferNeedCode> = {
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
};

/** English words for whom an adequacy decision covers. */
export const adequacyCoversLabels: Labels<AdequacyDecision["covers"]> = {
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
};

/** English words for the codes of `vocabulary/`. Where Dutch law has a name for a thing, that name stays. */
export const vocabulary: VocabularyMessages = {
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
};
