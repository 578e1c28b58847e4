import { missingTopic } from "../../../server/src/rules/content/missing-topic.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/missing-topic asks for the topic", () => {
	it("where only the day is named", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ warning: Nothing that you talked about is named; add the one topic that stayed with you.

			Best regards,
			Sam
			`,
		));

	it("where only the role and the team are named", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for the conversation on Friday. It was good to hear about the role and about your team. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ warning: Nothing that you talked about is named; add the one topic that stayed with you.

			Best regards,
			Sam
			`,
		));

	it("where only the writer is spoken of", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for the interview for the nurse role. I ran the night shift at St. Anne's for three years. I would be excited to do that work with your team. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ warning: Nothing that you talked about is named; add the one topic that stayed with you.

			Best regards,
			Sam
			`,
		));

	it("where nobody is thanked", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			It was nice to meet you on Friday. I look forward to hearing about the next steps.
			^^^^^^ warning: Nothing that you talked about is named; add the one topic that stayed with you.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-topic is silent", () => {
	it("where one is named", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where it comes without the word", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for your time on Friday. Your idea of one board for both wards has stayed with me. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where they explained something", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for Friday. I liked how you explained the triage of the morning calls. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a gap stands for it", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for your time on Friday. I enjoyed talking about [specific topic]. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for your time on Friday.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Ich freue mich sehr auf die nächsten Schritte und auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missingTopic,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("when it is off", () =>
		check(
			missingTopic,
			`
			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			{ settings: "off" },
		));
});

describe("content/missing-topic fixes", () => {
	it("add the topic, tied to what one brings", () =>
		checkFix(
			missingTopic,
			`
			---
			topics: [night handover]
			qualifications: [ran the night shift at St. Anne's]
			---

			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			topics: [night handover]
			qualifications: [ran the night shift at St. Anne's]
			---

			Hi Dana,

			Thank you for your time on Friday. What you said about night handover has stayed with me: I ran the night shift at St. Anne's. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("add the topic alone", () =>
		checkFix(
			missingTopic,
			`
			---
			topics: [night handover]
			---

			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			topics: [night handover]
			---

			Hi Dana,

			Thank you for your time on Friday. What you said about night handover has stayed with me. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-topic puts the topic where it belongs", () => {
	it("behind the first thanks, not the closing one, in the words of a sentence", () =>
		checkFix(
			missingTopic,
			`
			---
			topics: [Moving dispatch to event sourcing.]
			qualifications: [Fluent in Spanish]
			---

			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Thank you again for your time.

			Best regards,
			Sam
			`,
			`
			---
			topics: [Moving dispatch to event sourcing.]
			qualifications: [Fluent in Spanish]
			---

			Hi Dana,

			Thank you for your time on Friday. What you said about moving dispatch to event sourcing has stayed with me: I am fluent in Spanish. I look forward to hearing about the next steps.

			Thank you again for your time.

			Best regards,
			Sam
			`,
		));
});
