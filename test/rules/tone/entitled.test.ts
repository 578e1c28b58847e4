import { entitled } from "../../../server/src/rules/tone/entitled.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/entitled", () => {
	it("flags claims", () =>
		check(
			entitled,
			`
			I deserve this job.
			^^^^^^^^^ error: "I deserve" claims something as owed; show what you would bring, and ask. (fix)

			I want to know exactly why I was rejected.
			  ^^^^^^^^^^^^^^^^^^^^^^^^ error: "want to know exactly why" claims something as owed; show what you would bring, and ask. (fix)

			I demand an apology.
			  ^^^^^^^^^^^^^^^^^ error: "demand an apology" claims something as owed; show what you would bring, and ask. (fix)

			I am entitled to feedback.
			^^^^^^^^^^^^^ error: "I am entitled" claims something as owed; show what you would bring, and ask. (fix)

			My time is valuable.
			^^^^^^^^^^^^^^^^^^^ error: "My time is valuable" claims something as owed; show what you would bring, and ask. (fix)

			Please reconsider your decision.
			       ^^^^^^^^^^^^^^^^^^^^^^^^ error: "reconsider your decision" claims something as owed; show what you would bring, and ask. (fix)

			Don't send me a form letter.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Don't send me a form letter" claims something as owed; show what you would bring, and ask. (fix)

			I won't accept a rejection.
			  ^^^^^^^^^^^^^^^^^^^^^^^^ error: "won't accept a rejection" claims something as owed; show what you would bring, and ask. (fix)

			I've earned this position.
			`,
		));

	it("flags hurt", () =>
		check(
			entitled,
			`
			I find it hard to believe that somebody else was better.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "find it hard to believe that somebody" makes the decision a grievance; thank them and leave the door open. (fix)

			I am extremely disappointed.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: "am extremely disappointed" makes the decision a grievance; thank them and leave the door open. (fix)

			I can't believe you chose someone else.
			  ^^^^^^^^^^^^^^^^^ error: "can't believe you" makes the decision a grievance; thank them and leave the door open. (fix)

			What was wrong with my answers?
			^^^^^^^^^^^^^^ error: "What was wrong" tells them that they chose wrong; thank them and keep the door open. (fix)

			Shame that you went with a less experienced candidate.
			           ^^^^^^^^^^^^^^^^^^^^ error: "you went with a less" tells them that they chose wrong; thank them and keep the door open. (fix)
			`,
		));

	it("flags what the reader is told to regret", () =>
		check(
			entitled,
			`
			You are making a big mistake.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "You are making a big mistake" tells them that they chose wrong; thank them and keep the door open. (fix)

			It's your loss.
			^^^^^^^^^^^^^^ error: "It's your loss" tells them that they chose wrong; thank them and keep the door open. (fix)

			You passed on the best candidate.
			^^^^^^^^^^ error: "You passed" tells them that they chose wrong; thank them and keep the door open. (fix)

			I am clearly the most qualified candidate.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I am clearly the most qualified" tells them that they chose wrong; thank them and keep the door open. (fix)

			You would be foolish not to hire me.
			^^^^^^^^^^^^^^^^^^^^^^^^ error: "You would be foolish not" tells them that they chose wrong; thank them and keep the door open. (fix)

			You hired the wrong person.
			^^^^^^^^^^^^^^^^^^^ error: "You hired the wrong" tells them that they chose wrong; thank them and keep the door open. (fix)
			`,
		));

	it("flags a job taken for granted", () =>
		check(
			entitled,
			`
			When do I start?
			^^^^^^^^^^^^^^^ error: "When do I start" takes the job for granted; say that you would be glad to have it. (fix)

			I look forward to receiving your offer.
			               ^^^^^^^^^^^^^^^^^^^^^^^ error: "to receiving your offer" takes the job for granted; say that you would be glad to have it. (fix)

			I assume the job is mine.
			  ^^^^^^^^^^^^^^^^^^^^^^ error: "assume the job is mine" takes the job for granted; say that you would be glad to have it. (fix)

			I know I got the job.
			  ^^^^^^^^^^^^^^^^^^ error: "know I got the job" takes the job for granted; say that you would be glad to have it. (fix)

			Please send me the contract.
			       ^^^^^^^^^^^^^^^^^^^^ error: "send me the contract" takes the job for granted; say that you would be glad to have it. (fix)

			I have already given notice, expecting your offer.
			               ^^^^^^^^^^^^ error: "given notice" takes the job for granted; say that you would be glad to have it. (fix)

			You need to hire me.
			^^^^^^^^^^^^^^^^^^^ error: "You need to hire me" takes the job for granted; say that you would be glad to have it. (fix)

			I am the person you should hire.
			     ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "the person you should hire" takes the job for granted; say that you would be glad to have it. (fix)

			I look forward to my first day.
			                  ^^^^^^^^^^^^ error: "my first day" takes the job for granted; say that you would be glad to have it. (fix)

			There is no doubt that I will get this role.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "There is no doubt that I will get" takes the job for granted; say that you would be glad to have it. (fix)

			The position should be mine.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "The position should be mine" takes the job for granted; say that you would be glad to have it. (fix)

			No need to interview anyone else.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "No need to interview anyone" takes the job for granted; say that you would be glad to have it. (fix)
			`,
		));

	it("leaves polite sentences alone", () =>
		check(
			entitled,
			`
			No pressure at all, I know these things take time.

			You mentioned a decision by the 13th, so I wanted to check in once.

			I have received another offer with a reply due on the 20th, and wanted to let you know because your team is my first choice.

			I can start as soon as possible.

			I look forward to hearing about the next steps next week.

			I look forward to working with you.

			I look forward to the possibility of joining your team.

			I never expected to enjoy an interview this much.

			I need to give my current employer a month of notice.

			When might I expect to hear about the next steps?

			I wonder whether a decision has been made on the role.

			While I am disappointed, I appreciate your time.

			I know you are busy, so I will keep this short.

			I'm not asking for a decision by Friday.

			I deserve no credit for that; the team did it.

			Our customers deserve better tools.

			I have earned my CPA licence.

			I expect to finish my degree in May.

			I expect my certificate by the end of June.

			My other interviews are going well, but your team is my first choice.

			I would be ready to start right away.

			I look forward to continuing the conversation.

			If selected, I would start in March.

			You need a teacher who can start in January, and I can.
			`,
		));

	it("shows interest", () =>
		checkFix(
			entitled,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI deserve this job.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI remain very interested in the Nurse role at St Mary and would be glad to hear about the next steps.\n",
		));

	it("thanks for the time", () =>
		checkFix(
			entitled,
			"You are making a big mistake.\n",
			"Thank you for the time that you and the team have given me.\n",
		));

	it("looks forward to a reply, not to a yes", () =>
		checkFix(entitled, "I look forward to your favourable response.\n", "I look forward to hearing from you.\n"));

	it("flags the mistake of taking anybody else", () =>
		check(
			entitled,
			`
			Hiring somebody else would be a costly mistake.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Hiring somebody else would be a costly mistake" takes the job for granted; say that you would be glad to have it. (fix)

			Turning me down would be a loss for your team.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Turning me down would be a loss" takes the job for granted; say that you would be glad to have it. (fix)

			Choosing another supplier was my mistake, and I learned from it.
			`,
		));

	it("still flags a claim and anger at the decision", () =>
		check(
			entitled,
			`
			I am due an apology.
			^^^^^^^^ error: "I am due" claims something as owed; show what you would bring, and ask. (fix)

			I was angry at the decision.
			  ^^^^^^^^^ error: "was angry" makes the decision a grievance; thank them and leave the door open. (fix)
			`,
		));

	it("flags rank, a bill for the trouble, and a place taken for granted", () =>
		check(
			entitled,
			`
			I should not have to wait in line.
			^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I should not have to wait" claims something as owed; show what you would bring, and ask. (fix)

			Nobody can do this job better than I can.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Nobody can do this job better" tells them that they chose wrong; thank them and keep the door open. (fix)

			A person of my experience expects an answer.
			  ^^^^^^^^^^^^^^^^^^^^^^^ error: "person of my experience" claims something as owed; show what you would bring, and ask. (fix)

			I gave up my day off for your interview.
			^^^^^^^^^^^^^^^^^^^^ error: "I gave up my day off" presents them with a bill for your trouble; thank them for the conversation instead. (fix)

			I drove three hours to get there.
			^^^^^^^^^^^^^^^^^^^ error: "I drove three hours" presents them with a bill for your trouble; thank them for the conversation instead. (fix)

			When I start next month, I will need a key.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "When I start next month" takes the job for granted; say that you would be glad to have it. (fix)

			I cannot wait to start working with you.
			  ^^^^^^^^^^^^^^^^^^^^ error: "cannot wait to start" takes the job for granted; say that you would be glad to have it. (fix)

			It would be absurd to pick anyone but me.
			                      ^^^^^^^^^^^^^^^^^^ error: "pick anyone but me" tells them that they chose wrong; thank them and keep the door open. (fix)

			I am obviously the one you need.
			^^^^^^^^^^^^^^^^^^^^^^ error: "I am obviously the one" tells them that they chose wrong; thank them and keep the door open. (fix)

			I was surprised not to be selected.
			^^^^^^^^^^^^^^^^^^^ error: "I was surprised not" makes the decision a grievance; thank them and leave the door open. (fix)

			I drove three hours to get there, and it was worth it.

			If you hire me, I could start when I start my leave.

			A person of my height reaches the shelves.

			The decision should be easy to undo.

			I was surprised by how much your team grows itself.

			I gave up sugar for a year.
			`,
		));

	it("tells what is earned from others from a claim, and whom others need from what the reader is told", () =>
		check(
			entitled,
			`
			I have earned this job.
			^^^^^^^^^^^^^^^^^^^^^^ error: "I have earned this job" claims something as owed; show what you would bring, and ask. (fix)

			I earned my crane licence in Bergen.

			I earned the trust of the night shift first.

			You need me.
			^^^^^^^^^^^ error: "You need me" takes the job for granted; say that you would be glad to have it. (fix)

			I am free whenever you need me, and on the days you need me most.

			You owe us an answer.
			^^^^^^^^^^ error: "You owe us" claims something as owed; show what you would bring, and ask. (fix)

			You owe me nothing.
			`,
		));

	it("flags a place that is already furnished", () =>
		check(
			entitled,
			`
			Please have my desk ready.
			               ^^^^^^^^^^ error: "desk ready" takes the job for granted; say that you would be glad to have it. (fix)

			Here are my bank details.
			         ^^^^^^^^^^^^^^^ error: "my bank details" takes the job for granted; say that you would be glad to have it. (fix)

			The other candidates may as well go home.
			                     ^^^^^^^^^^^^^^^^^^^ error: "may as well go home" takes the job for granted; say that you would be glad to have it. (fix)

			We both know who should have it.
			^^^^^^^^^^^^^^^^ error: "We both know who" takes the job for granted; say that you would be glad to have it. (fix)

			Let us skip the second round.
			       ^^^^^^^^^^^^^^^^^^^^^ error: "skip the second round" takes the job for granted; say that you would be glad to have it. (fix)

			I should have been your first choice.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "should have been your first choice" makes the decision a grievance; thank them and leave the door open. (fix)

			Nobody on your list comes close.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Nobody on your list comes close" tells them that they chose wrong; thank them and keep the door open. (fix)

			See you soon.
			`,
		));

	it("leaves wonder, a change of work and what the writer sends alone", () =>
		check(
			entitled,
			`
			Thank you for the tour on Friday.

			I was stunned by the lamp room.

			What a shame about the fog!

			I quit my last job because the mill closed.

			I only work on weekdays.

			I will send the paperwork.

			Please send the contract.
			       ^^^^^^^^^^^^^^^^^ error: "send the contract" takes the job for granted; say that you would be glad to have it. (fix)

			I should have had my boots with me.

			All the hours I put into the boat taught me patience.
			`,
		));

	it("flags a job with a name on it", () =>
		check(
			entitled,
			`
			That job has my name on it.
			         ^^^^^^^^^^^^^^^^^ error: "has my name on it" tells them that they chose wrong; thank them and keep the door open. (fix)

			I am the best you will see.
			^^^^^^^^^^^^^^^^^ error: "I am the best you" tells them that they chose wrong; thank them and keep the door open. (fix)

			My locker has my name on it.
			`,
		));
});
