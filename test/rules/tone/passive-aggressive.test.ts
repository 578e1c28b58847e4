import { passiveAggressive } from "../../../server/src/rules/tone/passive-aggressive.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/passive-aggressive", () => {
	it("flags reproach in a courtesy", () =>
		check(
			passiveAggressive,
			`
			I am checking in on the status of my application, and would welcome any update.

			Per my previous email, I am available next week.
			^^^^^^^^^^^^^^^^^^^^^ warning: "Per my previous email" points out that they did not answer; say plainly what you would like to know. (fix)

			As I already mentioned, I can start in June.
			^^^^^^^^^^^^^^^^^^^^^^ warning: "As I already mentioned" points out that they did not answer; say plainly what you would like to know. (fix)

			Not sure if you received my note.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Not sure if you received" hints that they overlooked you; leave it out and ask plainly. (fix)

			Maybe you overlooked my email.
			^^^^^^^^^^^^^^^^^^^^ warning: "Maybe you overlooked" hints that they overlooked you; leave it out and ask plainly. (fix)

			Just a friendly reminder about my application.
			^^^^^^^^^^^^^^^^^^^^^^^^ info: "Just a friendly reminder" is a nudge in a soft coat; say what you would like to know. (fix)

			Bumping this to the top of your inbox.
			^^^^^^^^^^^^^^^^^^^^^^^ info: "Bumping this to the top" is a nudge in a soft coat; say what you would like to know. (fix)

			Circling back on my application.
			^^^^^^^^^^^^^ info: "Circling back" is a nudge in a soft coat; say what you would like to know. (fix)

			Any update on this?
			^^^^^^^^^^^^^^^^^^ info: "Any update on this" is curt; ask in a full sentence. (fix)

			Kindly advise on the status.
			^^^^^^^^^^^^^ info: "Kindly advise" is curt; ask in a full sentence. (fix)

			I'm sure you are too busy to answer.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'm sure you are too busy" hints that they overlooked you; leave it out and ask plainly. (fix)

			A simple yes or no would do.
			^^^^^^^^^^^^^^^^^^ warning: "A simple yes or no" carries a hidden reproach; say plainly what you would like to know. (fix)

			It would have been nice to hear something.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "It would have been nice to hear" carries a hidden reproach; say plainly what you would like to know. (fix)

			I will take your silence as a no.
			       ^^^^^^^^^^^^^^^^^ warning: "take your silence" carries a hidden reproach; say plainly what you would like to know. (fix)

			I guess you have decided to move on.
			  ^^^^^^^^^^^^^^^^^^^^^^ warning: "guess you have decided" carries a hidden reproach; say plainly what you would like to know. (fix)

			Did you get my last email?
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Did you get my last email" hints that they overlooked you; leave it out and ask plainly. (fix)

			Apologies for the second email.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Apologies for the second email" carries a hidden reproach; say plainly what you would like to know. (fix)

			No rush, but I must know soon.
			^^^^^^^^^^^^ warning: "No rush, but" carries a hidden reproach; say plainly what you would like to know. (fix)

			With all due respect, three weeks is a long time.
			^^^^^^^^^^^^^^^^^^^^ warning: "With all due respect" carries a hidden reproach; say plainly what you would like to know. (fix)

			Thanks for finally getting back to me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Thanks for finally getting" carries a hidden reproach; say plainly what you would like to know. (fix)

			Whenever you get around to it.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "Whenever you get around" carries a hidden reproach; say plainly what you would like to know. (fix)

			I hate to be a pest, but I wanted to ask again.
			^^^^^^^^^^^^^^^^^^^ warning: "I hate to be a pest" carries a hidden reproach; say plainly what you would like to know. (fix)

			I would have appreciated a reply.
			  ^^^^^^^^^^^^^^^^^^^^^^ warning: "would have appreciated" carries a hidden reproach; say plainly what you would like to know. (fix)

			Even a short no would be appreciated.
			^^^^^^^^^^^^^^^ warning: "Even a short no" carries a hidden reproach; say plainly what you would like to know. (fix)

			Re-sending my note in case you missed it.
			                   ^^^^^^^^^^^^^^^^^^ warning: "in case you missed" hints that they overlooked you; leave it out and ask plainly. (fix)

			I just want to remind you of my application.
			               ^^^^^^^^^^ warning: "remind you" says that they forgot; ask plainly. (fix)

			In case my email slipped your mind, here it is again.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "In case my email slipped" hints that they overlooked you; leave it out and ask plainly. (fix)

			I'm sure it was just an oversight.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'm sure it was just an oversight" hints that they overlooked you; leave it out and ask plainly. (fix)

			Common courtesy would be to let candidates know.
			^^^^^^^^^^^^^^^ warning: "Common courtesy" carries a hidden reproach; say plainly what you would like to know. (fix)

			Just wanted to make sure you got my email.
			               ^^^^^^^^^^^^^^^^^ warning: "make sure you got" hints that they overlooked you; leave it out and ask plainly. (fix)

			Quick nudge on this.
			^^^^^^^^^^^ info: "Quick nudge" is a nudge in a soft coat; say what you would like to know. (fix)

			As previously discussed, I am still interested.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "As previously discussed" points out that they did not answer; say plainly what you would like to know. (fix)

			I don't mean to nag, but have you had time to decide?
			^^^^^^^^^^^^^^^^^^^ warning: "I don't mean to nag" carries a hidden reproach; say plainly what you would like to know. (fix)
			`,
		));

	it("leaves polite sentences alone", () =>
		check(
			passiveAggressive,
			`
			I am checking in on the status of my application, and would welcome any update.

			No pressure at all, I know these things take time.

			I have received another offer with a reply due on the 20th, and wanted to let you know because your team is my first choice.

			I can start as soon as possible.

			You promised the view from the roof would be worth the climb, and it was a lovely end to the tour.

			I was surprised by how much your team ships in a week.

			It has been a pleasure to learn about the clinic.

			It has been a week since we met, and I wanted to ask about the next steps.

			I wonder whether a decision has been made on the role.

			As agreed, I will call you on Tuesday at 3 to talk about the rota.

			Your point about late deliveries was a good one.

			As we discussed, I led the move to the new ledger.

			As you mentioned, the ward is growing.

			As promised, here is the link to my thesis.

			As discussed, I have attached my references.

			Per our conversation on Tuesday, I have attached two references.

			There is no rush at all.

			I was told by your colleague Ravi that the lab is moving.

			I have sent the form twice because the first scan was unreadable.

			I am following up on my interview last Tuesday.

			It was generous of you to stay past five.

			I insist on clean data, as you do.

			The reminder that safety comes first was a good one.

			A friendly reminder system cut missed appointments by a third.

			I was glad to be reminded of why I became a nurse.

			Thanks for the reminder about parking.

			I was sorry to miss Dr. Okoye.

			It was clear that you care about your residents.

			You never forget a customer's name, as I saw on the tour.
			`,
		));

	it("leaves the reference to an unanswered email out", () =>
		checkFix(passiveAggressive, "As I already mentioned, I can start in June.\n", "I can start in June.\n"));

	it("asks plainly", () =>
		checkFix(
			passiveAggressive,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nJust a friendly reminder about my application.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would welcome any update on the Nurse role that you can share.\n",
		));

	it("is quiet in a first thank-you", () =>
		check(
			passiveAggressive,
			`
			Thank you for the conversation about the harvest on Friday.

			I am sure that you are too busy to answer.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "I am sure that you are too busy" hints that they overlooked you; leave it out and ask plainly. (fix)

			As discussed, I led the pilot in Leeds.
			`,
		));

	it("flags remarks on silence and lost mail, and leaves what was asked for", () =>
		check(
			passiveAggressive,
			`
			No reply is an answer too, I suppose.
			^^^^^^^^ info: "No reply" carries a hidden reproach; say plainly what you would like to know. (fix)

			Did my last email get lost in your spam again?
			                  ^^^^^^^^ info: "get lost" carries a hidden reproach; say plainly what you would like to know. (fix)

			As you asked, I am resending the certificate.

			I am resending the form, as we agreed on the phone.

			Silence in the reading room means that the lamps are right.

			Did my letter from the school reach you?
			`,
		));

	it("still flags a sulk and thanks that are none", () =>
		check(
			passiveAggressive,
			`
			I will just wait here then, I suppose.
			  ^^^^^^^^^^^^^^ info: "will just wait" carries a hidden reproach; say plainly what you would like to know. (fix)

			Thank you for not replying.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Thank you for not replying" carries a hidden reproach; say plainly what you would like to know. (fix)
			`,
		));

	it("flags small digs, and quiet reminders only in a status check", () =>
		check(
			passiveAggressive,
			`
			I know I am only one of many candidates.
			       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "I am only one of many candidates" carries a hidden reproach; say plainly what you would like to know. (fix)

			Some of us actually answer.
			^^^^^^^^^^^^^^^^^^^ info: "Some of us actually" carries a hidden reproach; say plainly what you would like to know. (fix)

			Maybe this time I will get a reply.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Maybe this time I will get a reply" carries a hidden reproach; say plainly what you would like to know. (fix)

			I seem to be invisible.
			^^^^^^^^^^^^^^^^^^^^^^ info: "I seem to be invisible" hints that they overlooked you; leave it out and ask plainly. (fix)

			Not sure whether anyone ever reads my emails.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "sure whether anyone ever reads" carries a hidden reproach; say plainly what you would like to know. (fix)

			I am one of many in my family who work at the port.

			Some of us stayed late to finish the roof.

			According to my notes, the tour takes an hour.

			I am a bit confused about the way to the east gate.
			`,
		));

	it("blames a lost message on nobody", () =>
		check(
			passiveAggressive,
			`
			I am checking in on the status of my application.

			In case my letter was lost in the post, I enclose a copy.

			My note may have been buried under the rest.

			I do not want to press you.

			I do not want to nag, but three weeks have passed.
			^^^^^^^^^^^^^^^^^^^^ warning: "I do not want to nag" carries a hidden reproach; say plainly what you would like to know. (fix)

			You received me with great courtesy, and the courtesy of the porters was no less.

			Please do me the courtesy of a reply.
			             ^^^^^^^^^^^^ warning: "the courtesy" carries a hidden reproach; say plainly what you would like to know. (fix)

			No hurry, but I need an answer soon.
			^^^^^^^^^^^^^ warning: "No hurry, but" carries a hidden reproach; say plainly what you would like to know. (fix)

			No hurry, but I would be glad to come by again.
			`,
		));

	it("flags a sneer at the silence", () =>
		check(
			passiveAggressive,
			`
			I am checking in on the status of my application.

			Evidently answering is hard.
			^^^^^^^^^^^^^^^^^^^ warning: "Evidently answering" carries a hidden reproach; say plainly what you would like to know. (fix)

			I suppose a line is too much to ask.
			                    ^^^^^^^^^^^^^^^ warning: "too much to ask" carries a hidden reproach; say plainly what you would like to know. (fix)

			As you would know from my letter, I am free in June.
			^^^^^^^^^^^^^^^^^ warning: "As you would know" carries a hidden reproach; say plainly what you would like to know. (fix)

			I hope it is not too much to ask.

			Just checking whether you got my certificate.
			`,
		));

	it("flags what would have been polite", () =>
		check(
			passiveAggressive,
			`
			I am checking in on the status of my application.

			A reply would have been polite.
			                        ^^^^^^ warning: "polite" carries a hidden reproach; say plainly what you would like to know. (fix)

			My letter lies at the bottom of your pile.
			                      ^^^^^^^^^^^^^^^^^^^ warning: "bottom of your pile" carries a hidden reproach; say plainly what you would like to know. (fix)
			`,
		));
});
