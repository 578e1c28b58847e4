import { overApologetic } from "../../../server/src/rules/tone/over-apologetic.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/over-apologetic", () => {
	it("flags apologies for writing and asking", () =>
		check(
			overApologetic,
			`
			Sorry to bother you.
			^^^^^^^^^^^^^^^ info: "Sorry to bother" apologises for what needs no apology; a follow-up is welcome. (fix)

			Apologies for intruding on your inbox.
			^^^^^^^^^^^^^^^^^^^^^^^ info: "Apologies for intruding" apologises for what needs no apology; a follow-up is welcome. (fix)

			I hope you don't mind me writing.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "I hope you don't mind me writing" apologises for what needs no apology; a follow-up is welcome. (fix)

			Sorry if this is a silly question.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Sorry if this is a silly question" apologises for what needs no apology; a follow-up is welcome. (fix)

			Apologies in advance if this is the wrong way to ask.
			^^^^^^^^^^^^^^^^^^^^ info: "Apologies in advance" apologises for what needs no apology; a follow-up is welcome. (fix)
			`,
		));

	it("flags apologies for the reader's time", () =>
		check(
			overApologetic,
			`
			I am sorry for taking so much of your time yesterday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "I am sorry for taking so much of your time" apologises for their time; thank them for it instead. (fix)
			`,
		));

	it("flags apologies for a weakness", () =>
		check(
			overApologetic,
			`
			I apologize for my nerves.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I apologize for my nerves" points at a weakness that the reader may not have seen; leave the apology out, and add what you want known. (fix)

			I'm sorry that I rambled on so much during the interview.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'm sorry that I rambled" points at a weakness that the reader may not have seen; leave the apology out, and add what you want known. (fix)

			I apologize for my answer about leadership.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I apologize for my answer" points at a weakness that the reader may not have seen; leave the apology out, and add what you want known. (fix)

			Please excuse my accent.
			^^^^^^^^^^^^^^^^^^^^^^^ info: "Please excuse my accent" apologises for what needs no apology; a follow-up is welcome. (fix)

			Sorry I froze up.
			^^^^^^^^^^^^^ warning: "Sorry I froze" points at a weakness that the reader may not have seen; leave the apology out, and add what you want known. (fix)

			I am sorry that I don't have more experience than this.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I am sorry that I don't have more experience" points at a weakness that the reader may not have seen; leave the apology out, and add what you want known. (fix)
			`,
		));

	it("flags apologies at length", () =>
		check(
			overApologetic,
			`
			I cannot apologize enough.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I cannot apologize enough" apologises at length; one short apology is enough. (fix)

			Once again, I sincerely apologise.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Once again, I sincerely apologise" apologises at length; one short apology is enough. (fix)

			I am so, so sorry.
			     ^^^^^^^^^^^^ warning: "so, so sorry" apologises at length; one short apology is enough. (fix)

			I feel awful about what happened.
			^^^^^^^^^^^^^^^^^^ warning: "I feel awful about" apologises at length; one short apology is enough. (fix)

			I hope you can forgive me.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I hope you can forgive me" apologises at length; one short apology is enough. (fix)
			`,
		));

	it("flags the second apology", () =>
		check(
			overApologetic,
			`
			I apologise for the late reply. The tour showed me how the kiln is loaded. Sorry for the wrong attachment, too.
			                                                                           ^^^^^ warning: "Sorry" is one apology too many; one short one is enough. (fix)
			`,
		));

	it("flags a long apology", () =>
		check(
			overApologetic,
			`
			I am sorry for the late reply, but my son had a fever on Monday, then the car would not start, and on Tuesday the internet was down in the whole street until the evening.
			     ^^^^^ info: "sorry" begins a long apology; a few words are enough, without the reasons. (fix)
			`,
		));

	it("leaves one short apology for a real fault alone", () =>
		check(
			overApologetic,
			`
			I apologise for the delay in writing; I was travelling back from the interview.
			`,
		));

	it("leaves another fault alone", () =>
		check(
			overApologetic,
			`
			I'm sorry I missed your call this morning.
			`,
		));

	it("leaves an awkward arrival alone", () =>
		check(
			overApologetic,
			`
			I apologize for arriving late on Monday.
			`,
		));

	it("leaves sympathy, regret and other people's apologies alone", () =>
		check(
			overApologetic,
			`
			I'm sorry to hear that you are leaving the team.

			I am sorry for your loss.

			I was sorry to miss Professor Lind.

			I'm sorry that we ran out of time before we could talk about the lab.

			I am sorry to withdraw my application.

			No need to apologise for the delay, I understand completely.

			Thank you for your apology about the mix-up; it really was no trouble.

			We apologised to every family and refunded them within a week.

			I taught our agents to apologise once and then to solve the problem.

			I make no apology for loving spreadsheets.

			The park was in a sorry state when I took it over.

			I know you are busy, so I will keep this short.

			Thank you for your patience with my many questions.

			I was nervous before the demo, and your team made it easy.

			I mixed up two dates on Friday; the migration ended in May.

			I did not get to answer your question about unions, so let me do it here.

			My English is fluent and my French is fair.

			It felt terrible to close the shop, and right to do it properly.

			I was not bothered by the noise in the shop.
			`,
		));

	it("leaves a sentence out", () =>
		checkFix(
			overApologetic,
			"Thank you for the tour. I apologize for my nerves. I look forward to hearing from you.\n",
			"Thank you for the tour. I look forward to hearing from you.\n",
		));

	it("leaves a paragraph out", () =>
		checkFix(
			overApologetic,
			"Thank you for the tour.\n\nSorry to bother you.\n\nI look forward to hearing from you.\n",
			"Thank you for the tour.\n\nI look forward to hearing from you.\n",
		));

	it("leaves a clause out", () =>
		checkFix(
			overApologetic,
			"Sorry to bother you, but I would love to hear about the next steps.\n",
			"I would love to hear about the next steps.\n",
		));

	it("thanks for the time instead", () =>
		checkFix(overApologetic, "I apologise for taking up your time.\n", "Thank you for your time.\n", {
			title: "Thank them for their time instead",
		}));

	it("keeps only the apology", () =>
		checkFix(
			overApologetic,
			"I am sorry for the late reply, but my son had a fever on Monday, then the car would not start, and on Tuesday the internet was down in the whole street until the evening.\n",
			"I am sorry for the late reply.\n",
		));

	it("counts as many as the settings allow", () =>
		check(
			overApologetic,
			`
			I apologise for the late reply. Sorry for the wrong attachment, too.
			`,
			{ settings: { most: 2 } },
		));

	it("leaves out a sentence that only apologises, twice", () =>
		checkFix(
			overApologetic,
			"I am so sorry to bother you, and I apologize in advance if this is an inconvenience. Thank you for the tour.\n",
			"Thank you for the tour.\n",
		));

	it("is quiet about apologies for English", () =>
		check(
			overApologetic,
			`
			Please excuse my bad English.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Please excuse my bad English" apologises for what needs no apology; a follow-up is welcome. (fix)

			I am sorry for my accent.
			^^^^^^^^^^^^^^^^^^^^^^^^ info: "I am sorry for my accent" apologises for what needs no apology; a follow-up is welcome. (fix)
			`,
		));

	it("takes an apology that was begun in the room for one", () =>
		check(
			overApologetic,
			`
			Sorry again for the alarm.
			`,
		));
});
