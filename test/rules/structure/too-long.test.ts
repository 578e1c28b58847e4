import { tooLong } from "../../../server/src/rules/structure/too-long.js";
import { check } from "../../harness/check.js";

describe("structure/too-long", () => {
	it("flags more than 180 words", () =>
		check(
			tooLong,
			`
			Hi Dana,

			We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday.
			^^^^^^^^ info: This has 190 words; about 180 are as many as are read with care. Keep the thanks, one topic and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags more than 200", () =>
		check(
			tooLong,
			`
			Hi Dana,

			We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday.
			^^^^^^^^ warning: This has 220 words; about 180 are as many as are read with care. Keep the thanks, one topic and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags more than 300", () =>
		check(
			tooLong,
			`
			Hi Dana,

			We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday.
			^^^^^^^^ error: This has 310 words; about 180 are as many as are read with care. Keep the thanks, one topic and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a long status check", () =>
		check(
			tooLong,
			`
			---
			subject: Next steps for the crane role
			---

			Hi Dana,

			Could you tell me whether there is any news about the crane role? I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then. I have thought about the yard every day since then.
			^^^^^^^^^ info: This has 143 words; about 100 are as many as are read with care. Keep the thanks, one topic and the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves 180 words", () =>
		check(
			tooLong,
			`
			Hi Dana,

			We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday. We spoke about the yard and the crane on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a short note", () =>
		check(
			tooLong,
			`
			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves long quotations", () =>
		check(
			tooLong,
			`
			Hi Dana,

			Thank you for Friday.

			> word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word 

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves long code", () =>
		check(
			tooLong,
			`
			Hi Dana,

			Thank you for Friday.

			\`\`\`
			word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word 
			\`\`\`

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a long comment", () =>
		check(
			tooLong,
			`
			Hi Dana,

			Thank you for Friday.

			<!-- word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word -->

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			tooLong,
			`

			`,
		));
});
