import type { Rewrite } from "../../core/phrase-rewrite.js";

/** Whole questions and sentences that tone rules put in the place of one that presses. */

export const askNextSteps: Rewrite = {
	title: "Ask about the next steps instead",
	text: "I would love to hear about the next steps[ for the {role} role] when you have a moment.",
	scope: "sentence",
};

export const askTimeline: Rewrite = {
	title: "Ask about the timeline instead",
	text: "Is there a timeline for the next steps[ for the {role} role] that you could share?",
	scope: "sentence",
};

export const welcomeUpdate: Rewrite = {
	title: "Say that an update would be welcome",
	text: "I would welcome any update[ on the {role} role] that you can share.",
	scope: "sentence",
};

export const stayInterested: Rewrite = {
	title: "Say that you are still interested",
	text: "I remain very interested in the {role|open} role[ at {company}] and would be glad to hear about the next steps.",
	scope: "sentence",
};

export const offerHelp: Rewrite = {
	title: "Offer to send what they need",
	text: "If anything else from me would help, I would be glad to send it.",
	scope: "sentence",
};

export const offerTalk: Rewrite = {
	title: "Offer to talk when it suits them",
	text: "I would be glad to talk again whenever it suits you.",
	scope: "sentence",
};

export const thankForTime: Rewrite = {
	title: "Thank them for their time instead",
	text: "Thank you for the time that you and the team have given me[ at {company}].",
	scope: "sentence",
};

export const keepInTouch: Rewrite = {
	title: "Ask to be kept in mind instead",
	text: "I would be glad to be considered for roles at {company|your company} that fit my background.",
	scope: "sentence",
};

export const askFeedback: Rewrite = {
	title: "Ask for feedback instead",
	text: "If you can share any feedback on my interview, I would be grateful for it.",
	scope: "sentence",
};

export const showInterest: Rewrite = {
	title: "Say that you would love to join instead",
	text: "I would love to join {company|the team}[ in the {role} role].",
	scope: "sentence",
};

export const offerWork: Rewrite = {
	title: "Say what you would bring instead",
	text: "I would be glad to put my experience to work[ in the {role} role][ at {company}].",
	scope: "sentence",
};

export const welcomeChance: Rewrite = {
	title: "Say that you would welcome the chance",
	text: "I would welcome the chance to contribute to {company|the team}[ in the {role} role].",
	scope: "sentence",
};

export const lookAhead: Rewrite = {
	title: "Look ahead instead",
	text: "I look forward to hearing about the next steps[ for the {role} role].",
	scope: "sentence",
};

export const askMore: Rewrite = {
	title: "Offer to talk about the details when they wish",
	text: "I would be glad to talk about the details whenever it suits you.",
	scope: "sentence",
};

export const addToAnswer: Rewrite = {
	title: "Offer to add to your answer instead",
	text: "I have thought more about what you asked, and would be glad to add to my answer.",
	scope: "sentence",
};

export const sayThanks: Rewrite = {
	title: "Say thank you instead",
	text: "Thank you again for the conversation[ on {day}].",
	scope: "sentence",
};

export const leaveOut: Rewrite = { text: "" };
