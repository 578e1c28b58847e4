import type { Advice } from "../core/rule.js";

/** The advice that the rules carry, each point in a sentence. */
export const ADVICE: Readonly<Record<Advice, string>> = {
	A1: "Do follow up; done well, it is welcome.",
	A2: "Write within 24 to 48 hours, while the conversation is fresh.",
	A3: "Keep it short, and let it show what you bring and that you want it.",
	A4: "Begin with a thank-you that is meant.",
	A5: "Name a topic of the interview that stayed with you, and tie it to what you can do.",
	A6: "Add what the interview left unclear, if something was.",
	A7: "A link to something you made can help.",
	A8: "Ask about the next steps with eagerness, not impatience.",
	A9: "One follow-up is enough; without an answer, move on.",
	A10: "Stay professional throughout.",
};
