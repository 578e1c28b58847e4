import { impatient } from "../../../server/src/rules/tone/impatient.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/impatient", () => {
	it("flags waiting", () =>
		check(
			impatient,
			`
			How much longer do I have to wait?
			^^^^^^^^^^^^^^^^^^ warning: "How much longer do" complains about the pace; ask about the timeline instead. (fix)

			I can't wait any longer.
			  ^^^^^^^^^^^^^^^^^^^^^ warning: "can't wait any longer" counts the wait against the reader; ask about the next steps instead. (fix)

			I keep checking my inbox.
			  ^^^^^^^^^^^^^^^^^^^^^^ warning: "keep checking my inbox" counts the wait against the reader; ask about the next steps instead. (fix)

			Please do not leave me hanging.
			       ^^^^^^^^^^^^^^^^^^^^^^^ warning: "do not leave me hanging" counts the wait against the reader; ask about the next steps instead. (fix)

			I am getting impatient.
			     ^^^^^^^^^^^^^^^^^ warning: "getting impatient" counts the wait against the reader; ask about the next steps instead. (fix)

			I'm tired of waiting.
			    ^^^^^^^^^^^^^^^^ warning: "tired of waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			The wait is killing me.
			^^^^^^^^^^^^^^^^^^^ warning: "The wait is killing" counts the wait against the reader; ask about the next steps instead. (fix)
			`,
		));

	it("flags counted days", () =>
		check(
			impatient,
			`
			It has been over two weeks and I still have not heard anything.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "It has been over two weeks" counts the days; the reader knows the date, so ask about the next steps instead. (fix)

			It's been ten days since the interview and still no answer.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "It's been ten days since" counts the days; the reader knows the date, so ask about the next steps instead. (fix)

			Three weeks and counting.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Three weeks and counting" counts the days; the reader knows the date, so ask about the next steps instead. (fix)

			Two weeks have passed and there has been no reply.
			^^^^^^^^^^^^^^^^^^^^^ warning: "Two weeks have passed" counts the days; the reader knows the date, so ask about the next steps instead. (fix)
			`,
		));

	it("flags reproach for silence", () =>
		check(
			impatient,
			`
			Why haven't I heard from you?
			^^^^^^^^^^^^^^^^^^^ warning: "Why haven't I heard" complains about the pace; ask about the timeline instead. (fix)

			Why is it taking you so long?
			^^^^^^^^^^^^^^^^ warning: "Why is it taking" complains about the pace; ask about the timeline instead. (fix)

			What is the hold-up?
			^^^^^^^^^^^^^^^^^^^ warning: "What is the hold-up" complains about the pace; ask about the timeline instead. (fix)

			I expected to hear from you by now.
			  ^^^^^^^^ warning: "expected" says they are late; ask about the timeline instead. (fix)

			I thought I would have heard back by now.
			  ^^^^^^^ warning: "thought" says they are late; ask about the timeline instead. (fix)

			This is taking forever.
			     ^^^^^^^^^^^^^^^^^ warning: "is taking forever" complains about the pace; ask about the timeline instead. (fix)

			You should have decided by now.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "should have decided by now" says they are late; ask about the timeline instead. (fix)

			Still no word from your side.
			^^^^^^^^^^^^^^^^^^ warning: "Still no word from" reproaches them for their silence; ask openly instead. (fix)

			I have heard nothing from anyone since the interview.
			       ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "heard nothing from anyone" reproaches them for their silence; ask openly instead. (fix)

			The process is dragging on.
			            ^^^^^^^^^^^ warning: "is dragging" complains about the pace; ask about the timeline instead. (fix)

			What's taking so long?
			^^^^^^^^^^^^^^^^^^^^^ warning: "What's taking so long" complains about the pace; ask about the timeline instead. (fix)

			I was told I would hear back last week.
			  ^^^^^^^^ warning: "was told" says they are late; ask about the timeline instead. (fix)
			`,
		));

	it("flags pressing for the result", () =>
		check(
			impatient,
			`
			When will I hear about the job?
			^^^^^^^^^^^^^^^^ warning: "When will I hear" presses for the result; show interest and ask about the next steps. (fix)

			When will you make a decision?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "When will you make a decision" presses for the result; show interest and ask about the next steps. (fix)

			Am I still being considered?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Am I still being considered" presses for the result; show interest and ask about the next steps. (fix)

			Have you forgotten about me?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Have you forgotten about me" presses for the result; show interest and ask about the next steps. (fix)

			Any news yet?
			^^^^^^^^^^^^ warning: "Any news yet" presses for the result; show interest and ask about the next steps. (fix)

			Have you made a decision yet?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Have you made a decision yet" presses for the result; show interest and ask about the next steps. (fix)

			I know we only spoke this morning, but have you decided?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I know we only spoke this morning, but" asks ahead of time and says so; wait, or leave the apology and the question out. (fix)

			You should have decided by now.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "should have decided by now" says they are late; ask about the timeline instead. (fix)

			So, what did you decide?
			^^^^^^^^ warning: "So, what" presses for the result; show interest and ask about the next steps. (fix)

			When can I expect your answer?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "When can I expect your answer" presses for the result; show interest and ask about the next steps. (fix)

			I am anxious to know the result.
			                     ^^^^^^^^^^ warning: "the result" presses for the result; show interest and ask about the next steps. (fix)

			Please tell me when I will get the result.
			       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "tell me when I will get the result" presses for the result; show interest and ask about the next steps. (fix)

			Surely you have reached a decision.
			^^^^^^^^^^ warning: "Surely you" says they are late; ask about the timeline instead. (fix)
			`,
		));

	it("leaves polite sentences alone", () =>
		check(
			impatient,
			`
			I have not heard back yet and would welcome an update.

			I look forward to hearing about the next steps next week.

			It has been a pleasure to learn about the clinic.

			It has been a week since we met, and I wanted to ask about the next steps.

			I am waiting for my licence to be renewed in May.

			When might I expect to hear about the next steps?

			I wonder whether a decision has been made on the role.

			You asked why I left my last job, and I could have explained it better.

			I would love to hear how the pilot went.

			I have been waiting for a role that joins teaching and research.

			Patients waiting for a bed were my daily concern.

			I enjoyed hearing why you joined the company.

			I hope to hear from you.

			I would welcome any updates when you have a chance.

			Is the position still open?

			Are there any updates on the role?

			I am still very interested.

			If you decide to go another way, I would still be glad to stay in touch.

			I have been thinking about what you said about trust.

			We kept customers waiting less than two minutes.

			I was glad to be reminded of why I became a nurse.

			You do not often meet a manager who still works the floor.

			I did not hear your last question well, so let me answer it here.

			You mentioned that I would hear within two weeks.

			I waited tables for six years.

			I have been waiting to work on a problem like this for years.
			`,
		));

	it("asks about the next steps", () =>
		checkFix(
			impatient,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI have been waiting for three weeks.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would love to hear about the next steps for the Nurse role when you have a moment.\n",
		));

	it("asks about the timeline in the place of a complaint", () =>
		checkFix(
			impatient,
			"Why is it taking you so long?\n",
			"Is there a timeline for the next steps that you could share?\n",
		));

	it("offers other words", () =>
		checkFix(
			impatient,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nAny news yet?\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would welcome any update on the Nurse role that you can share.\n",
			{ title: "Say that an update would be welcome" },
		));

	it("tells a courteous ending from counting the days", () =>
		check(
			impatient,
			`
			I am waiting for your feedback.
			  ^^^^^^^^^^ info: "am waiting" can read as if you counted the days; looking forward to it says the same. (fix)

			I am still waiting for your feedback.
			  ^^^^^^^^^^^^^^^^ warning: "am still waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			I have been waiting for your feedback.
			  ^^^^^^^^^^^^^^^^^ warning: "have been waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			I am waiting for an answer since three weeks.
			  ^^^^^^^^^^ warning: "am waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			When do you expect to decide?

			When are you planning to start the second round?

			It has been ten days since we met, and I wanted you to know that I am still interested.

			I am waiting for my licence, which comes in May.
			`,
		));

	it("still flags waiting for the answer and asking how long it takes", () =>
		check(
			impatient,
			`
			I am still waiting for my answer.
			  ^^^^^^^^^^^^^^^^ warning: "am still waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			How long will the decision take?
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "How long will the decision" complains about the pace; ask about the timeline instead. (fix)

			Have you made a decision about the role?
			^^^^^^^^^^^^^^^^^^^^^^^^ info: "Have you made a decision" asks for the result straight out; ask about the next steps. (fix)

			I am losing patience with this process.
			     ^^^^^^^^^^^^^^^ warning: "losing patience" counts the wait against the reader; ask about the next steps instead. (fix)
			`,
		));

	it("flags the silent phone and the unbearable wait", () =>
		check(
			impatient,
			`
			My phone is silent.
			^^^^^^^^^^^^^^^^^^ warning: "My phone is silent" reproaches them for their silence; ask openly instead. (fix)

			Two weeks should be enough time to decide.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Two weeks should be enough" counts the wait against the reader; ask about the next steps instead. (fix)

			Waiting like this is torture.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Waiting like this is torture" counts the wait against the reader; ask about the next steps instead. (fix)

			I keep checking my phone every hour.
			  ^^^^^^^^^^^^^^^^^^^^^^ warning: "keep checking my phone" counts the wait against the reader; ask about the next steps instead. (fix)

			I had hoped that you would have replied.
			      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "hoped that you would have replied" says they are late; ask about the timeline instead. (fix)

			Am I out of the running?
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "Am I out of the running" presses for the result; show interest and ask about the next steps. (fix)

			It should not take this long.
			   ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "should not take this long" complains about the pace; ask about the timeline instead. (fix)

			Nine days, and not a word.
			           ^^^^^^^^^^^^^^ warning: "and not a word" reproaches them for their silence; ask openly instead. (fix)

			The phone in the ward is silent at night.

			Two weeks should be enough to hand over my work.

			Waiting tables is what I know best.

			It should not take long to learn the till.
			`,
		));

	it("tells a question that follows from a fact from one that presses", () =>
		check(
			impatient,
			`
			So when will you decide?
			^^^^^^^ warning: "So when" presses for the result; show interest and ask about the next steps. (fix)

			College needs a letter from me in May, so do you know roughly when you will pick someone?

			Do you want me back for a trial, and if so when?
			`,
		));

	it("leaves silence that is only mentioned", () =>
		check(
			impatient,
			`
			I have heard absolutely nothing.
			       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "heard absolutely nothing" reproaches them for their silence; ask openly instead. (fix)

			I have heard nothing so far, and thought that I would ask.

			I have had no word since the visit.

			I have not heard anything at all.
			           ^^^^^^^^^^^^^^^^^^^^^ warning: "heard anything at all" reproaches them for their silence; ask openly instead. (fix)

			I have not heard anything since the visit.

			It is already three weeks since the visit.
			      ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "already three weeks since" counts the days; the reader knows the date, so ask about the next steps instead. (fix)

			It is now three weeks since the visit.
			`,
		));

	it("tells a decision that is asked about from one that is pressed for", () =>
		check(
			impatient,
			`
			Has the panel met?

			Has a decision been made about the post?

			Has a decision been made yet?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Has a decision been made yet" presses for the result; show interest and ask about the next steps. (fix)

			I have two trips to book, so how does the season look?

			So when is the decision?
			^^^^^^^ warning: "So when" presses for the result; show interest and ask about the next steps. (fix)
			`,
		));

	it("flags a date that came and went, and leaves the agency's silence", () =>
		check(
			impatient,
			`
			The date came and went.
			         ^^^^^^^^^^^^^ warning: "came and went" counts the wait against the reader; ask about the next steps instead. (fix)

			Day ten and counting.
			^^^^^^^^^^^^^^^^^^^^ warning: "Day ten and counting" counts the wait against the reader; ask about the next steps instead. (fix)

			I have been left waiting.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I have been left waiting" counts the wait against the reader; ask about the next steps instead. (fix)

			There has been no word from you.
			               ^^^^^^^^^^^^^^^^ warning: "no word from you" reproaches them for their silence; ask openly instead. (fix)

			There has been no word from the agency either.
			`,
		));

	it("flags patience that is claimed, and a process that is dragged out", () =>
		check(
			impatient,
			`
			I have been more than patient.
			            ^^^^^^^^^^^^^^^^^ warning: "more than patient" counts the wait against the reader; ask about the next steps instead. (fix)

			Still nothing.
			^^^^^^^^^^^^^ warning: "Still nothing" counts the wait against the reader; ask about the next steps instead. (fix)

			Please do not drag this out.
			       ^^^^^^^^^^^^^^^^^^^^ warning: "do not drag this out" counts the wait against the reader; ask about the next steps instead. (fix)

			Do not make me wait.
			^^^^^^^^^^^^^^^^^^^ warning: "Do not make me wait" counts the wait against the reader; ask about the next steps instead. (fix)

			I have been checking the portal.
			`,
		));

	it("leaves dates and reservations alone", () =>
		check(
			impatient,
			`
			It has been almost four weeks since the open day, and I remain keen.

			Although nothing is signed, I would much prefer to have your answer first.
			`,
		));
});
