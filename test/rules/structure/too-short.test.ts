import { tooShort } from "../../../server/src/rules/structure/too-short.js";
import { check } from "../../harness/check.js";

describe("structure/too-short", () => {
	it("flags one line of thanks", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for the interview.
			^^^^^^^^^ info: This has only 5 words; there is room for a topic of the conversation and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags thanks and next steps without a topic", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for meeting with me on Monday. I look forward to hearing about the next steps.
			^^^^^^^^^ info: This has only 17 words; there is room for a topic of the conversation.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a topic without next steps", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for the interview. I enjoyed our talk about the night shift rota on the ward.
			^^^^^^^^^ info: This has only 17 words; there is room for the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags two warm lines", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you so much for your time today. It was a pleasure to meet you.
			^^^^^^^^^ info: This has only 15 words; there is room for a topic of the conversation and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a short note with all its parts", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for the interview. I enjoyed our talk about the night shift rota on the ward. I look forward to hearing about the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves forty words and more without a topic", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for your time on Monday. It was a pleasure to see how the people in your team work and how much they care about what they make every day. It was a pleasure to see how the people in your team work and how much they care about what they make every day. 

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a status check", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Is there any news about the nurse role? I would be glad of an update when you have a moment.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an answer to a rejection", () =>
		check(
			tooShort,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. I wish the team well.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			tooShort,
			`

			`,
		));

	it("leaves a greeting alone", () =>
		check(
			tooShort,
			`
			Hi Dana,
			`,
		));
});
