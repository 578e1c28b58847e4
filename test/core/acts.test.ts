import { strictEqual } from "node:assert/strict";
import { readSentence } from "../../server/src/core/reading.js";
import type { Act } from "../../server/src/core/sentence.js";

/** Sentences that do something, and neighbours in words that do not. */
const READ: { readonly [A in Act]?: { readonly does: readonly string[]; readonly doesNot: readonly string[] } } = {
	thanks: {
		does: [
			"Many thanks for fitting me in between two surgeries.",
			"Cheers for showing me round the depot.",
			"It was kind of you to stay on after your shift.",
			"How generous of you all to give me the whole afternoon.",
			"I'm much obliged to you for the introduction to the board.",
			"I was touched that you remembered my daughter's exam.",
			"I really appreciate you squeezing me in.",
			"Please pass on my gratitude to the panel, and accept my thanks for your patience on the stairs.",
			"I am grateful that you let me try the loom.",
			"Your encouragement meant a great deal to me.",
		],
		doesNot: [
			"Thanks to the new routing, deliveries are on time again.",
			"I would appreciate a short note when you know more.",
			"I appreciate that these decisions take time.",
			"Thank you in advance.",
			"No, thanks.",
			"I would be grateful for a line either way.",
			"Please send me the form, thanks.",
		],
	},
	qualification: {
		does: [
			"In Leeds I rebuilt the rota for forty drivers.",
			"I've been mending tractors since I was twelve.",
			"My last team cut returns from nine percent to two.",
			"I hold a forklift licence and a first-aid certificate.",
			"Six years on a children's ward taught me to listen first.",
			"I am a notary with a weakness for old deeds.",
			"I dealt with the same complaint at the airport.",
			"I think I could make a real contribution to the night team.",
			"I run the accounts of our allotment society.",
			"With eleven years in ceramics, I know that glaze well.",
			"At the brewery I did the changeover from bottles to cans.",
			"I have all my own tools.",
		],
		doesNot: [
			"I took the train home.",
			"I wrote to you on Monday.",
			"I stopped by the reception to return the badge.",
			"I'm down for the ten o'clock slot.",
			"I've been hoping to hear from you.",
			"I enjoyed the walk through the orchard.",
			"I hope that I get to see the finished hall.",
			"It would help me to develop my skills.",
			"I understand that I was not the right fit.",
		],
	},
	enthusiasm: {
		does: [
			"I'd be proud to wear that uniform.",
			"Yours is the shop I would choose.",
			"The post appeals to me a great deal.",
			"It would be a joy to teach in a school like that.",
			"I'm more convinced than ever that this is the right step.",
			"I can easily picture myself working on that floor.",
			"I would far rather be doing this than what I do now.",
			"Put me down as keen.",
			"My interest has only grown since Tuesday.",
			"I hope to become part of the crew.",
			"I'd say yes tomorrow.",
			"You are still at the top of my list.",
		],
		doesNot: [
			"I'd be happy to send you the drawings.",
			"I would love to hear how it went.",
			"Your team is clearly excited about the new kiln.",
			"Many graduates want to work abroad.",
			"I look forward to speaking with you.",
			"I am no longer interested in the role.",
			"I'd be glad to come in on Monday.",
			"It would be good to know the dates.",
		],
	},
	ask: {
		does: [
			"Could you tell me when you expect to choose somebody?",
			"I wondered whether the board has come to a view.",
			"Would you let me know which day the trial is?",
			"Has the funding come through?",
			"Do you want me back for a second look?",
			"I'd be glad of any word on the surveyor post.",
			"Is the seat still free?",
			"Just checking whether anybody has been picked yet.",
			"I would welcome a rough idea of the dates.",
			"Please could you say how far along the search is?",
			"May I ask how you see the selection going from here?",
			"Where does the decision stand?",
			"Might I ask what remains to be done on your side?",
			"If there is news, I would appreciate it if you could share it.",
		],
		doesNot: [
			"I look forward to hearing what the group thinks.",
			"Thank you for the update on the dates.",
			"Please don't hesitate to ask for anything else.",
			"If you need further information for your decision, please let me know.",
			"Another bakery has offered me a post and would like an answer by Monday.",
			"You asked me how I would plan the week.",
			"Naturally I had hoped for a different outcome.",
			"I hope to hear from you.",
			"Could you send me the slides you showed?",
		],
	},
	anticipate: {
		does: [
			"I'll keep my phone close on Thursday.",
			"The trustees meet on the ninth, I gather.",
			"You expected the committee to decide before the break.",
			"I shall await your call with interest.",
			"I hope that you will ring me.",
			"I would be glad of a second conversation with the chef.",
			"You said that candidates would be told by Easter.",
			"I know that hiring decisions take time.",
			"I look forward to learning about the next round.",
			"It will be June before I hear, I expect.",
		],
		doesNot: [
			"Thank you for letting me know about the next steps.",
			"You explained the next steps of the harvest.",
			"I would expect a similar saving from your meters.",
			"I look forward to working with you.",
			"I've been checking my watch all day.",
		],
	},
};

for (const [act, { does, doesNot }] of Object.entries(READ) as [Act, { does: string[]; doesNot: string[] }][])
	describe(`reading what a sentence does: ${act}`, () => {
		for (const text of does) it(`does: ${text}`, () => strictEqual(readSentence(text).acts.has(act), true));
		for (const text of doesNot) it(`does not: ${text}`, () => strictEqual(readSentence(text).acts.has(act), false));
	});
