import { strictEqual } from "node:assert/strict";
import { readSentence } from "../../server/src/core/reading.js";

const isTopic = (text: string) => readSentence(text).acts.has("topic");

describe("a topic of the interview", () => {
	const NAMED = [
		"Thank you for walking the hospital garden with me this morning.",
		"The drainage problem by the oaks is one I solved at Riverside with a dry creek bed.",
		"Thank you for the tour of the pressing room on Friday.",
		"Thank you for letting me watch the evening milking.",
		"The move from paper charts to tablets stayed with me.",
		"Your plan for a second oven made me think.",
		"The way your team pairs new drivers with old hands resonated with me.",
		"The backlog you face in billing is much like the one I cleared at Acme.",
		"What struck me most was the care you take with allergies.",
		"I have been thinking about the queueing bug since we spoke.",
		"I keep coming back to your idea of a mobile library.",
		"Your question on retention has followed me home.",
		"Seeing the robot arm at work was a treat.",
		"It was fascinating to see the kiln in use.",
		"Your point about reading groups rang true.",
		"The reading corner reminded me of my first classroom.",
		"I was glad that the rota came up.",
		"Since our talk I have sketched how the returns desk could work.",
		"Hearing that you plan to reopen the pool made my day.",
		"It was a treat to taste the new sourdough with the crew.",
		"The trial shift in the bakery showed me how calm your mornings are.",
		"Two things stayed with me: the peer reviews and the long apprenticeships.",
		"As you said, retention is the hard part of the programme.",
		"You mentioned that returns double in January.",
		"The challenge of scheduling forty volunteers is one that I know well.",
	];
	for (const text of NAMED) it(`is named: ${text}`, () => strictEqual(isTopic(text), true));

	const NOT_NAMED = [
		"Thank you for meeting with me on Friday.",
		"Thank you for taking the time to interview me.",
		"The role is one I would love to have.",
		"The position is exactly what I am looking for.",
		"Thank you for the opportunity to interview with your team.",
		"It was great to see the office and meet everyone.",
		"The team made me feel welcome.",
		"Your company is one I have admired for years.",
		"The interview was a pleasure.",
		"Thank you for letting me know about the next steps.",
		"Thank you for letting me interview for the position.",
		"The opportunity is one that I am excited about.",
		"The conversation made me even more interested in the role.",
		"Learning more about the role and the team was great.",
		"The job is similar to my last one.",
		"Our conversation stayed with me.",
		"The interview reminded me why I love this work.",
		"Thank you for the tour of the office.",
		"Thank you for showing me around.",
		"I have been thinking about our conversation since Friday.",
		"I am a nurse with ten years of experience.",
		"At Acme I led the migration to Kafka.",
		"The experience I gained at Acme is one that I would bring to your team.",
		"My background is similar to what you are looking for.",
		"The skills I have built are exactly what you need.",
		"I keep coming back to how much I want this job.",
		"Thank you for letting me reschedule.",
		"Thank you for walking me through the process.",
		"The last interview was one I enjoyed.",
		"You mentioned a decision by the thirteenth.",
		"As you said, the next interview will be in March.",
		"It was great to see such a passionate team.",
		"Thank you for showing me your office.",
		"What impressed me most was the warmth of your team.",
	];
	for (const text of NOT_NAMED) it(`is not named: ${text}`, () => strictEqual(isTopic(text), false));
});
