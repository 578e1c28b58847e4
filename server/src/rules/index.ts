import type { Rule } from "../core/rule.js";
import { brokenLink } from "./content/broken-link.js";
import { genericThanks } from "./content/generic-thanks.js";
import { lateThanks } from "./content/late-thanks.js";
import { missingEnthusiasm } from "./content/missing-enthusiasm.js";
import { missingNextSteps } from "./content/missing-next-steps.js";
import { missingQualification } from "./content/missing-qualification.js";
import { missingThanks } from "./content/missing-thanks.js";
import { missingTopic } from "./content/missing-topic.js";
import { openPoint } from "./content/open-point.js";
import { tooManyLinks } from "./content/too-many-links.js";
import { unexplainedLink } from "./content/unexplained-link.js";
import { untiedTopic } from "./content/untied-topic.js";
import { repeatFollowUp } from "./frequency/repeat-follow-up.js";
import { repeatWording } from "./frequency/repeat-wording.js";
import { sharedText } from "./frequency/shared-text.js";
import { timeToMoveOn } from "./frequency/time-to-move-on.js";
import { assistantResidue } from "./hygiene/assistant-residue.js";
import { missingAttachment } from "./hygiene/missing-attachment.js";
import { misspelledName } from "./hygiene/misspelled-name.js";
import { pastedHeader } from "./hygiene/pasted-header.js";
import { placeholder } from "./hygiene/placeholder.js";
import { repeatedWord } from "./hygiene/repeated-word.js";
import { unusedIgnore } from "./hygiene/unused-ignore.js";
import { wrongCompany } from "./hygiene/wrong-company.js";
import { wrongGreetingName } from "./hygiene/wrong-greeting-name.js";
import { genericGreeting } from "./structure/generic-greeting.js";
import { invalidFrontMatter } from "./structure/invalid-front-matter.js";
import { longSentence } from "./structure/long-sentence.js";
import { missingGreeting } from "./structure/missing-greeting.js";
import { missingRecipient } from "./structure/missing-recipient.js";
import { missingSignOff } from "./structure/missing-sign-off.js";
import { missingSubject } from "./structure/missing-subject.js";
import { tooLong } from "./structure/too-long.js";
import { tooManyParagraphs } from "./structure/too-many-paragraphs.js";
import { tooShort } from "./structure/too-short.js";
import { unknownKey } from "./structure/unknown-key.js";
import { vagueSubject } from "./structure/vague-subject.js";
import { beforeInterview } from "./timing/before-interview.js";
import { closingWindow } from "./timing/closing-window.js";
import { earlyStatusCheck } from "./timing/early-status-check.js";
import { invalidDate } from "./timing/invalid-date.js";
import { missedWindow } from "./timing/missed-window.js";
import { missingInterviewDate } from "./timing/missing-interview-date.js";
import { tooSoon } from "./timing/too-soon.js";
import { accusing } from "./tone/accusing.js";
import { cliche } from "./tone/cliche.js";
import { entitled } from "./tone/entitled.js";
import { hedging } from "./tone/hedging.js";
import { impatient } from "./tone/impatient.js";
import { informal } from "./tone/informal.js";
import { negative } from "./tone/negative.js";
import { overApologetic } from "./tone/over-apologetic.js";
import { passiveAggressive } from "./tone/passive-aggressive.js";
import { pleading } from "./tone/pleading.js";
import { pushy } from "./tone/pushy.js";

/** Every rule, in the order of groups and names. The only registration: settings, pages, tests and table follow it. */
export const rules: readonly Rule[] = [
	brokenLink,
	genericThanks,
	lateThanks,
	missingEnthusiasm,
	missingNextSteps,
	missingQualification,
	missingThanks,
	missingTopic,
	openPoint,
	tooManyLinks,
	unexplainedLink,
	untiedTopic,
	repeatFollowUp,
	repeatWording,
	sharedText,
	timeToMoveOn,
	assistantResidue,
	missingAttachment,
	misspelledName,
	pastedHeader,
	placeholder,
	repeatedWord,
	unusedIgnore,
	wrongCompany,
	wrongGreetingName,
	genericGreeting,
	invalidFrontMatter,
	longSentence,
	missingGreeting,
	missingRecipient,
	missingSignOff,
	missingSubject,
	tooLong,
	tooManyParagraphs,
	tooShort,
	unknownKey,
	vagueSubject,
	beforeInterview,
	closingWindow,
	earlyStatusCheck,
	invalidDate,
	missedWindow,
	missingInterviewDate,
	tooSoon,
	accusing,
	cliche,
	entitled,
	hedging,
	impatient,
	informal,
	negative,
	overApologetic,
	passiveAggressive,
	pleading,
	pushy,
];
