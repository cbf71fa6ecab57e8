import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** What each provision stipulates, in one sentence. Our own words: no official text. */
export const agreementProvisions: AgreementTexts["provisions"] = deepFreeze({
  "terms-defined":
    "Terms defined in the General Data Protection Regulation (GDPR) have the same meaning in this agreement.",
  "documented-instructions":
    "The supplier processes personal data only on written instructions of the board.",
  "annexes-are-instruction": "The annexes are part of this agreement and are the instruction.",
  "board-decides":
    "The board alone decides on the purposes and means of the processing. The supplier does not decide on them.",
  "informs-before-signing":
    "Before the agreement is made, the supplier explains which processing belongs to the product and which is optional for the board.",
  "covenant-accepted":
    "The parties keep to the covenant on digital educational resources and privacy (Convenant Digitale Onderwijsmiddelen en Privacy).",
  "agreed-purposes-only":
    "The supplier uses the personal data only for the purposes of the privacy insert.",
  "no-own-purposes": "The supplier does not use the personal data for purposes of its own.",
  "no-sale-or-advertising":
    "The supplier does not sell the personal data and does not use it for advertising.",
  "no-disclosure":
    "The supplier gives the personal data to nobody, unless the board asks for it or agrees, or the law requires it.",
  "tells-legal-duty":
    "If a law makes the supplier depart from the instruction, it tells the board beforehand, unless that law forbids it.",
  "warns-unlawful-instruction":
    "If the supplier thinks that an instruction infringes data protection law, it tells the board at once.",
  "bound-to-secrecy":
    "Everybody who works with the personal data at the supplier is bound to secrecy.",
  "security-measures":
    "The supplier takes the measures of article 32 GDPR. They are in the annex on security.",
  "measures-kept-current": "The supplier keeps these measures up to date.",
  "helps-with-security": "The supplier helps the board with the security of processing.",
  "helps-with-assessments": "The supplier helps the board with data protection impact assessments.",
  "helps-with-consultation":
    "The supplier helps the board when it consults the supervisory authority beforehand.",
  "gives-information":
    "The supplier gives the board all information that it needs to verify that this agreement is followed.",
  "allows-audits": "The supplier allows audits and inspections and contributes to them.",
  "tells-breach":
    "The supplier tells the board of a personal data breach without undue delay after becoming aware of it.",
  "tells-breach-contents":
    "The notice says what happened, whose data and which data are affected, its likely consequences and the measures taken.",
  "helps-with-breach":
    "The supplier helps the board to notify the supervisory authority and the data subjects of a breach.",
  "forwards-requests":
    "The supplier forwards a request of a data subject to the board and does not decide on it itself.",
  "helps-with-rights": "The supplier helps the board to carry out requests of data subjects.",
  "prior-authorisation":
    "The board agrees beforehand and in writing to the sub-processors that the supplier engages.",
  "announces-changes": "The supplier announces a new or other sub-processor beforehand.",
  "right-to-object": "The board can object to a new or other sub-processor.",
  "passes-on-duties": "The supplier imposes its own duties on each sub-processor.",
  "answers-for-sub-processors":
    "The supplier remains fully answerable to the board for its sub-processors.",
  "transfers-on-instruction":
    "Personal data goes to a country outside the European Economic Area only if the privacy insert says so.",
  "transfer-safeguards": "Such a transfer meets chapter V of the GDPR.",
  "follows-retention": "The supplier keeps to the retention periods that the board has set.",
  "deletes-or-returns":
    "After the end the supplier deletes all personal data or returns it, as the board chooses.",
  "deletes-copies": "Copies are deleted too, unless the law asks to keep them.",
  "hands-over-first": "If the board asks for it, the supplier hands the data over first.",
  "confirms-destruction": "The supplier confirms the deletion when the board asks for it.",
  "sub-processors-destroy-too":
    "The supplier makes sure that its sub-processors delete the data too.",
  "liability-agreed":
    "Liability for damage is governed by the law and by the underlying agreement.",
  "agreement-prevails":
    "Where the underlying agreement says otherwise on personal data, this agreement prevails.",
  "announces-annex-changes":
    "The supplier announces a change of an annex beforehand. The board can ask to talk about it.",
  "runs-with-underlying": "This agreement begins and ends with the underlying agreement.",
  "not-ended-apart":
    "It cannot be ended separately while the supplier still processes personal data.",
  "duties-survive":
    "Duties that are intended to survive this agreement, such as secrecy, continue after the end.",
  "ends-on-violation":
    "If the supplier does not follow this agreement, the board can suspend the processing and end the agreement.",
  "no-educational-resource":
    "The supplier declares that it supplies no digital educational resource as meant by the covenant.",
  "clauses-unaltered": "The parties do not alter the standard clauses of the European Commission.",
  interpretation: "The standard clauses are read in the light of the GDPR.",
  docking: "Another party can accede later.",
  "third-party-beneficiaries": "Data subjects can invoke the standard clauses themselves.",
  "sensitive-data-safeguards":
    "Special categories of personal data come with further restrictions and safeguards.",
  "informs-data-subjects": "Data subjects can have a copy of these arrangements.",
  "accurate-data": "The parties keep the data accurate and process no more than is needed.",
  "onward-transfers": "The recipient passes the data on only under the same safeguards.",
  redress: "Data subjects know where they can go with a complaint.",
  supervision: "It is settled which supervisory authority is competent.",
  "local-laws-assessed":
    "The parties assessed whether the law of the receiving country stands in the way.",
  "resists-government-access":
    "If a government asks for the data, the recipient reports this and checks whether the request is lawful.",
  "governing-law": "It is settled which law governs.",
  forum: "It is settled which courts are competent.",
  "tells-unagreed-use": "Use that was not agreed on is reported.",
  "gives-access": "Individuals can see their health information.",
  "amends-records": "Health information is amended on request.",
  "accounts-for-disclosures": "Disclosures are kept track of and accounted for on request.",
  "follows-covered-entity-rules":
    "Whoever carries out a duty of the covered entity follows the rules of that entity.",
  "opens-books": "The books are open to the Secretary of Health and Human Services.",
  "protects-what-remains":
    "Data that cannot be destroyed stays protected and is not used for anything else.",
});
