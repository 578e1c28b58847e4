import { repeatWording } from "../../../server/src/rules/frequency/repeat-wording.js";
import { check, checkFix } from "../../harness/check.js";

describe("frequency/repeat-wording hears that it is not the first", () => {
	it("following up again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I am following up again on my application.
			     ^^^^^^^^^^^^^^^^^^ warning: "following up again" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("checking in once more", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I wanted to check in once more about the nurse role.
			            ^^^^^^^^^^^^^^^^^^ warning: "check in once more" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("reaching out one more time", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I thought I would reach out one more time.
			                  ^^^^^^^^^^^^^^^^^^^^^^^ warning: "reach out one more time" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("yet again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Writing to you yet again about the opening.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Writing to you yet again" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("a second follow-up", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			This is my second follow-up after our talk.
			        ^^^^^^^^^^^^^^^^^^^ warning: "my second follow-up" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("another reminder", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Please take this as another reminder of my interest.
			                    ^^^^^^^^^^^^^^^^ warning: "another reminder" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("resending", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I am resending my note from last week.
			     ^^^^^^^^^^^^^^^^^ warning: "resending my note" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("again in front", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Once again checking in on the role.
			^^^^^^^^^^^^^^^^^^^ warning: "Once again checking" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));

	it("in the subject", () =>
		check(
			repeatWording,
			`
			---
			subject: Following up again on the nurse role
			         ^^^^^^^^^^^^^^^^^^ warning: "Following up again" says that this is not your first email; one is enough, and one that follows need not count. (fix)
			---

			Hi Dana,

			I would welcome any update.

			Best regards,
			Sam
			`,
		));

	it("sending it again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I am sending this again in case it helps.
			     ^^^^^^^^^^^^^^^^^^ warning: "sending this again" says that this is not your first email; one is enough, and one that follows need not count. (fix)

			Best regards,
			Sam
			`,
		));
});

describe("frequency/repeat-wording leaves", () => {
	it("thanks that are said again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Thank you again for your time, and for following up so quickly.

			Best regards,
			Sam
			`,
		));

	it("a first follow-up", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I am following up on our conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("meeting again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I would be glad to meet you again.

			Best regards,
			Sam
			`,
		));

	it("work that was done again", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			We checked in again with every patient after two days.

			Best regards,
			Sam
			`,
		));

	it("another topic", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			You also asked about another role in your team.

			Best regards,
			Sam
			`,
		));

	it("a second round", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Thank you for the second conversation on Friday.

			Best regards,
			Sam
			`,
		));

	it("writing again to thank", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			I am writing again to thank you for the tour.

			Best regards,
			Sam
			`,
		));

	it("a plan to write if nothing comes", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			If I do not hear from you, I may check in once more in December.

			Best regards,
			Sam
			`,
		));

	it("a second attempt at a problem", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			My second try with the queue worked, and that is what I would bring.

			Best regards,
			Sam
			`,
		));

	it("words in quotes", () =>
		check(
			repeatWording,
			`
			Hi Dana,

			Your sign said "please ask again", which I liked.

			Best regards,
			Sam
			`,
		));
});

describe("frequency/repeat-wording fixes", () => {
	it("ask for an update instead", () =>
		checkFix(
			repeatWording,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			I am following up again on my application.

			Best regards,
			Sam
			`,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			I would welcome any update on the Ward Nurse role that you can share.

			Best regards,
			Sam
			`,
		));

	it("offer three ways", () =>
		checkFix(
			repeatWording,
			`
			Hi Dana,

			I wanted to check in once more about the nurse role.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			I would love to hear about the next steps when you have a moment.

			Best regards,
			Sam
			`,
			{ title: "Ask about the next steps instead" },
		));
});

/** A letter that says one thing. */
const letter = (...lines: readonly string[]) => ["Hi Dana,", "", ...lines, "", "Best regards,", "Sam", ""].join("\n");
const SAYS = "says that this is not your first email; one is enough, and one that follows need not count. (fix)";

describe("frequency/repeat-wording knows the family", () => {
	for (const [words, before, after] of [
		["As I wrote last week", "", ", the harbour post interests me a lot."],
		["my third email", "Forgive ", " about the clerk position."],
		["following up one last time", "I am ", " on the estimator role."],
		["follow up on my follow-up", "I wanted to ", " about the crane course."],
		["Following up on my two previous emails", "", " about the kiln post."],
		["sent a couple of messages", "I have ", " already."],
		["my last email", "A week has passed since ", " about the ward post."],
		["final friendly reminder", "A ", " about my application for the kiln post."],
	] as const) {
		it(`"${words}"`, () => {
			const line = `${before}${words}${after}`;
			const carets = `${" ".repeat(before.length)}${"^".repeat(words.length)} warning: "${words}" ${SAYS}`;
			check(repeatWording, letter(line, carets));
		});
	}

	for (const line of [
		"As I wrote in my application, I speak Dutch.",
		"I resend failed invoices every night in my current job.",
		"I will check in again next week if that suits you.",
		"You asked me to follow up again after the holidays.",
		"My next email will bring the references that you asked for.",
		"I have sent two emails to the references that you wanted.",
		"As you asked, I am sending this again with the scan.",
		"Please feel free to email me again with the form.",
		"In my final inspection report I named three causes.",
		"We wrote to lapsed donors a third time in spring.",
	]) {
		it(`not in "${line}"`, () => check(repeatWording, letter(line)));
	}

	it("and says so once in an email", () =>
		check(
			repeatWording,
			letter(
				"I am following up again on my application.",
				`     ^^^^^^^^^^^^^^^^^^ warning: "following up again" ${SAYS}`,
				"",
				"This is my fourth message about it.",
			),
		));

	it("and mends one where another follows in the paragraph", () =>
		checkFix(
			repeatWording,
			letter("I am following up again on my application. I am writing once more because I leave on Monday."),
			letter("I would welcome any update that you can share. I am writing once more because I leave on Monday."),
		));
});
