import { untiedTopic } from "../../../server/src/rules/content/untied-topic.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/untied-topic points to a topic far from what one brings", () => {
	it("paragraphs apart", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			^^^^^^^^^^^^^ info: What you bring stands far from this topic; say next to it how the two belong together.

			I enjoyed meeting the team. Everybody was kind. The ward is bright.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("the other way round", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for Friday. I ran the night shift at St. Anne's for three years.

			I enjoyed meeting the team. Everybody was kind. The ward is bright.

			Our conversation about night handover stayed with me.
			^^^^^^^^^^^^^^^^^^^^^^ info: What you bring stands far from this topic; say next to it how the two belong together.

			Best regards,
			Sam
			`,
		));

	it("by the distance that is set", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			^^^^^^^^^^^^^ info: What you bring stands far from this topic; say next to it how the two belong together.

			Everybody was kind.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			{ settings: { sentences: 1 } },
		));
});

describe("content/untied-topic is silent", () => {
	it("next to each other", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("in one sentence", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday, which I ran for three years at St. Anne's.

			Best regards,
			Sam
			`,
		));

	it("in one paragraph", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. Everybody was kind. The ward is bright. The board is new. The coffee is good. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("in the next paragraph", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("where one of several topics is near", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Everybody was kind. The ward is bright. The coffee is good.

			Your idea of one board for both wards stayed with me. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("where nothing is brought, which is another remark", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where no topic is named, which is another remark", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Everybody was kind. The ward is bright. The coffee is good.

			I ran the night shift at St. Anne's for three years.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			untiedTopic,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Ich freue mich sehr auf die nächsten Schritte und auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			untiedTopic,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Everybody was kind. The ward is bright. The coffee is good.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));
});

describe("content/untied-topic fixes", () => {
	it("say next to the topic how they belong together", () =>
		checkFix(
			untiedTopic,
			`
			---
			qualifications: [led the move to one board]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Everybody was kind. The ward is bright. The coffee is good.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			`
			---
			qualifications: [led the move to one board]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. That is close to my own work: I led the move to one board.

			Everybody was kind. The ward is bright. The coffee is good.

			I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));
});
