import { pushy } from "../../../server/src/rules/tone/pushy.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/pushy", () => {
	it("flags deadlines", () =>
		check(
			pushy,
			`
			I need an answer by Friday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I need an answer by Friday" sets them a deadline; ask about their timeline instead. (fix)

			Please respond by the end of the week.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Please respond by the end of the week" puts a time limit on their answer; ask about their timeline instead. (fix)

			Kindly revert by 5pm tomorrow.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Kindly revert by 5pm tomorrow" puts a time limit on their answer; ask about their timeline instead. (fix)

			I'd like a decision no later than Wednesday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'd like a decision no later than Wednesday" puts a time limit on their answer; ask about their timeline instead. (fix)

			I expect to hear from you within 48 hours.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I expect to hear from you within 48 hours" sets them a deadline; ask about their timeline instead. (fix)

			Let me know by Monday whether I got the job.
			^^^^^^^^^^^^^^^^^^^^^ warning: "Let me know by Monday" puts a time limit on their answer; ask about their timeline instead. (fix)

			You have until Thursday to let me know.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "You have until Thursday" sets them a deadline; ask about their timeline instead. (fix)

			Can you get back to me before the weekend?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Can you get back to me before the weekend" puts a time limit on their answer; ask about their timeline instead. (fix)

			I look forward to your reply by tomorrow.
			                             ^^^^^^^^^^^ warning: "by tomorrow" puts a time limit on their answer; ask about their timeline instead. (fix)

			I hope to hear from you within the next two days.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I hope to hear from you within the next two days" puts a time limit on their answer; ask about their timeline instead. (fix)

			Please get back to me today.
			                      ^^^^^ warning: "today" hurries the reader; leave the pace to them. (fix)

			I am giving you until Tuesday.
			^^^^^^^^^^^^^^^^^^^^^ error: "I am giving you until" sets them a deadline; ask about their timeline instead. (fix)

			My deadline is Friday, so please decide by then.
			^^^^^^^^^^^ error: "My deadline" sets them a deadline; ask about their timeline instead. (fix)

			If I don't hear from you by Monday, I will assume the role is filled.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "If I don't hear from you by Monday" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Would you be able to give me an answer by Thursday?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Would you be able to give me an answer by Thursday" puts a time limit on their answer; ask about their timeline instead. (fix)

			I await your decision by close of business.
			^^^^^^^^^^^^^^^^^^^^^ warning: "I await your decision" demands; ask, and leave the answer to them. (fix)

			I must know by the 15th.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "I must know by the 15th" sets them a deadline; ask about their timeline instead. (fix)

			Please make a decision before Friday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Please make a decision before Friday" puts a time limit on their answer; ask about their timeline instead. (fix)

			I'd appreciate a response within 24 hours.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'd appreciate a response within 24 hours" puts a time limit on their answer; ask about their timeline instead. (fix)

			It is important that I get feedback this week.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "It is important that I get feedback this week" puts a time limit on their answer; ask about their timeline instead. (fix)

			I would be grateful for a reply by Friday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I would be grateful for a reply by Friday" puts a time limit on their answer; ask about their timeline instead. (fix)

			We kindly ask that you answer by 3 March.
			   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "kindly ask that you answer by 3 March" puts a time limit on their answer; ask about their timeline instead. (fix)
			`,
		));

	it("flags demands", () =>
		check(
			pushy,
			`
			I demand an explanation.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "I demand an explanation" demands; ask, and leave the answer to them. (fix)

			I expect a prompt response.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I expect a prompt response" demands; ask, and leave the answer to them. (fix)

			I want to know why I was not selected.
			^^^^^^^^^^^^^^ warning: "I want to know" demands; ask, and leave the answer to them. (fix)

			Tell me where things stand.
			^^^^^^^^^^^^^ warning: "Tell me where" demands; ask, and leave the answer to them. (fix)

			You need to tell me what is going on.
			^^^^^^^^^^^^^^^^ warning: "You need to tell" demands; ask, and leave the answer to them. (fix)

			You should give me a second interview.
			^^^^^^^^^^^^^^^ warning: "You should give" demands; ask, and leave the answer to them. (fix)

			I insist on a reply.
			^^^^^^^^^^^^^^^^^^^ warning: "I insist on a reply" demands; ask, and leave the answer to them. (fix)

			I need to know where I stand.
			^^^^^^^^^^^^^^^^^^^^ warning: "I need to know where" demands; ask, and leave the answer to them. (fix)

			Send me an update.
			^^^^^^^ warning: "Send me" demands; ask, and leave the answer to them. (fix)

			I want an answer.
			^^^^^^^^^^^^^^^^ warning: "I want an answer" demands; ask, and leave the answer to them. (fix)

			Let me know immediately.
			            ^^^^^^^^^^^ warning: "immediately" hurries the reader; leave the pace to them. (fix)

			Hire me and you will not regret it.
			^^^^^^^ warning: "Hire me" demands; ask, and leave the answer to them. (fix)

			Please don't give the job to anyone else.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Please don't give the job to anyone" demands; ask, and leave the answer to them. (fix)

			Please hold the position for me.
			       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "hold the position for me" demands; ask, and leave the answer to them. (fix)
			`,
		));

	it("flags hurry", () =>
		check(
			pushy,
			`
			This is urgent.
			        ^^^^^^ warning: "urgent" hurries the reader; leave the pace to them. (fix)

			Please reply ASAP.
			             ^^^^ warning: "ASAP" hurries the reader; leave the pace to them. (fix)

			Please let me know as soon as possible.
			                   ^^^^^^^^^^^^^^^^^^^ warning: "as soon as possible" hurries the reader; leave the pace to them. (fix)

			I would appreciate a quick response.
			                     ^^^^^^^^^^^^^^ warning: "quick response" hurries the reader; leave the pace to them. (fix)

			A prompt reply would be much appreciated.
			  ^^^^^^^^^^^^ warning: "prompt reply" hurries the reader; leave the pace to them. (fix)

			Time is of the essence for me.
			^^^^^^^^^^^^^^^^^^^^^^ warning: "Time is of the essence" hurries the reader; leave the pace to them. (fix)

			Could you please speed up the process?
			                 ^^^^^^^^ warning: "speed up" hurries the reader; leave the pace to them. (fix)

			I'd like to hear from you sooner rather than later.
			                          ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "sooner rather than later" hurries the reader; leave the pace to them. (fix)
			`,
		));

	it("flags ultimatums and leverage", () =>
		check(
			pushy,
			`
			Otherwise I will have to accept the other job.
			^^^^^^^^^^^ error: "Otherwise I" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			I have two other offers on the table.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I have two other offers on the table" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)

			Several other companies are interested in me.
			        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "other companies are interested" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)

			You risk losing me to a competitor.
			^^^^^^^^^^^^^^^^^^ error: "You risk losing me" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			I can't wait any longer for your decision.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "I can't wait any longer" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			I won't be available for long.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I won't be available for long" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			This is your last chance to hire me.
			^^^^^^^^^^^^^^^^^^^^^^^^ error: "This is your last chance" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Unless you reply this week, I will withdraw.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Unless you reply this week" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			If you want me, you had better act fast.
			^^^^^^^^^^^^^^ error: "If you want me" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)

			If the offer does not come soon, I'll go elsewhere.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "If the offer does not come soon, I'll" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Are you going to offer me the job?
			^^^^^^^^^^^^^^^^^^^^^^ warning: "Are you going to offer" asks for the verdict; show interest and ask about the next steps. (fix)

			When will you send me the offer?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "When will you send me the offer" asks for the verdict; show interest and ask about the next steps. (fix)

			I've got another offer and need your decision tomorrow.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I've got another offer and need" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)

			If you can't match it, I'm out.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "If you can't match it, I'm out" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Your competitors have already made me an offer, so don't wait too long.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Your competitors have already made me" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)
			`,
		));

	it("flags threats", () =>
		check(
			pushy,
			`
			I will contact your manager about this.
			       ^^^^^^^^^^^^^^^^^^^^ error: "contact your manager" threatens; nothing good can follow from it, so leave it out. (fix)

			I will leave a review on Glassdoor.
			       ^^^^^^^^^^^^^^ error: "leave a review" threatens; nothing good can follow from it, so leave it out. (fix)

			I'll keep calling until someone picks up.
			^^^^^^^^^^^^^^^^^ error: "I'll keep calling" threatens; nothing good can follow from it, so leave it out. (fix)

			You will regret this.
			^^^^^^^^^^^^^^^ error: "You will regret" threatens; nothing good can follow from it, so leave it out. (fix)

			I will never recommend your company to anyone.
			             ^^^^^^^^^^^^^^ error: "recommend your" threatens; nothing good can follow from it, so leave it out. (fix)
			`,
		));

	it("flags what takes the next step for granted", () =>
		check(
			pushy,
			`
			Thank you for the tour on Friday.

			I'll call you on Monday to schedule the next interview.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'll call you on Monday to schedule" settles the next step for them; offer, and let them choose. (fix)

			I will call your office next week.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I will call your office next" settles the next step for them; offer, and let them choose. (fix)

			Expect a call from me on Tuesday.
			^^^^^^^^^^^^^ warning: "Expect a call" settles the next step for them; offer, and let them choose. (fix)

			I'll stop by your office tomorrow to discuss my start date.
			^^^^^^^^^^^^ warning: "I'll stop by" settles the next step for them; offer, and let them choose. (fix)

			I'll check in every few days until I hear something.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'll check in every few" settles the next step for them; offer, and let them choose. (fix)

			I took the liberty of booking a slot in your calendar.
			       ^^^^^^^^^^^^^^^^^^^^^^ warning: "the liberty of booking" settles the next step for them; offer, and let them choose. (fix)

			We should schedule the final round this week.
			^^^^^^^^^^^^^^^^^^ warning: "We should schedule" settles the next step for them; offer, and let them choose. (fix)
			`,
		));

	it("flags questions for the verdict", () =>
		check(
			pushy,
			`
			Are you going to offer me the job?
			^^^^^^^^^^^^^^^^^^^^^^ warning: "Are you going to offer" asks for the verdict; show interest and ask about the next steps. (fix)

			Did I get the job?
			^^^^^^^^^^^^^^^^^ warning: "Did I get the job" asks for the verdict; show interest and ask about the next steps. (fix)

			When will you send me the offer?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "When will you send me the offer" asks for the verdict; show interest and ask about the next steps. (fix)

			Just tell me if I got it.
			     ^^^^^^^ warning: "tell me" demands; ask, and leave the answer to them. (fix)
			`,
		));

	it("leaves polite sentences alone", () =>
		check(
			pushy,
			`
			I have received another offer with a reply due on the 20th, and wanted to let you know because your team is my first choice.

			I will send the portfolio by Friday.

			I can start as soon as possible.

			I need to give my current employer a month of notice.

			In my last job we had to respond to outages within 15 minutes.

			I led urgent repairs on the night shift.

			At St Mary's I triaged urgent calls every night.

			I would be happy to call you whenever it suits you.

			As agreed, I will call you on Tuesday at 3 to talk about the rota.

			You were right that the deadline matters more than the format.

			I have led teams under tight deadlines.

			The deadline for the grant is in June.

			I am happy to provide references right away if you need them.

			I don't need an answer right away.

			I'm not asking for a decision by Friday.

			Thank you for your prompt reply.

			Thank you for getting back to me so quickly.

			I appreciate the quick response.

			My other interviews are going well, but your team is my first choice.

			I would be ready to start right away.

			I know how to reply to a difficult parent within a day.

			I insist on clean data, as you do.

			Our team must respond to alarms within minutes.

			You mentioned that I would hear within two weeks.

			I will call the number that you gave me to arrange the drug test.

			I will follow up with the transcript as soon as it arrives.

			I have until Friday to answer another school, but yours is my first choice.

			We had to deliver within three days, and we did.
			`,
		));

	it("asks about the timeline in the place of a deadline", () =>
		checkFix(
			pushy,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI need an answer by Friday.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nIs there a timeline for the next steps for the Nurse role that you could share?\n",
		));

	it("takes the hurry out of a request", () =>
		checkFix(pushy, "Please let me know as soon as possible.\n", "Please let me know when you have a moment.\n"));

	it("thanks for what was given", () =>
		checkFix(pushy, "Thank you in advance for your reply.\n", "Thank you for your reply.\n"));

	it("mentions another offer neutrally", () =>
		checkFix(
			pushy,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI have other offers, so please hurry.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI have received another offer, and since the Nurse role at St Mary is my first choice, I would be glad to know how your timing looks.\n",
		));

	it("keeps the other sentences", () =>
		checkFix(
			pushy,
			"It was good to meet you. You must answer by Monday. I enjoyed the tour.\n",
			"It was good to meet you. Is there a timeline for the next steps that you could share? I enjoyed the tour.\n",
		));

	it("reads subjects", () =>
		check(
			pushy,
			`
			---
			subject: URGENT
			         ^^^^^^ warning: "URGENT" shouts for attention in a subject; say what the email is about. (fix)
			---

			Hi Dana,

			Thank you.
			`,
		));

	it("reads sign-offs", () =>
		check(
			pushy,
			`
			Hi Dana,

			Thank you for the tour.

			Thanks in advance,
			^^^^^^^^^^^^^^^^^ warning: "Thanks in advance" takes a yes for granted; close with a plain courtesy. (fix)
			Sam
			`,
		));

	it("flags refusals and veiled advice, and tells an order from a courtesy", () =>
		check(
			pushy,
			`
			I refuse to be kept in the dark.
			  ^^^^^^^^^ error: "refuse to" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			It would be in your own interest to decide quickly.
			            ^^^^^^^^^^^^^^^^^^^^ error: "in your own interest" threatens; nothing good can follow from it, so leave it out. (fix)

			I am awaiting your reply.
			^^^^^^^^^^^^^^^^^^^^^^^^ info: "I am awaiting your reply" sounds like an order; looking forward to it says the same. (fix)

			I refuse to cut corners with insulin.

			It is in the interest of the patients to move the handover.

			I am not prepared to lead a team yet, and I would like to grow into it.
			`,
		));

	it("still flags an announced call and an expected answer", () =>
		check(
			pushy,
			`
			You can expect a call from me on Monday.
			        ^^^^^^^^^^^^^ warning: "expect a call" settles the next step for them; offer, and let them choose. (fix)

			I expect to hear from the team this week.
			^^^^^^^^^^^^^^^^ warning: "I expect to hear" demands; ask, and leave the answer to them. (fix)
			`,
		));

	it("flags demands for a date and for the end of the search", () =>
		check(
			pushy,
			`
			I will need to know by tomorrow.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I will need to know by tomorrow" sets them a deadline; ask about their timeline instead. (fix)

			I require a firm date for your decision.
			          ^^^^^^^^^^^ warning: "a firm date" demands; ask, and leave the answer to them. (fix)

			There is no reason to keep interviewing other people.
			         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "no reason to keep interviewing other" demands; ask, and leave the answer to them. (fix)

			I would like this settled.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I would like this settled" demands; ask, and leave the answer to them. (fix)

			Please explain why.
			^^^^^^^^^^^^^^^^^^ warning: "Please explain why" demands; ask, and leave the answer to them. (fix)

			I want feedback.
			^^^^^^^^^^^^^^^ warning: "I want feedback" demands; ask, and leave the answer to them. (fix)

			Let me know ASAP.
			            ^^^^ warning: "ASAP" hurries the reader; leave the pace to them. (fix)

			I will ring your office each morning.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I will ring your office each morning" settles the next step for them; offer, and let them choose. (fix)

			Friday is the latest I can give you.
			          ^^^^^^^^^^ error: "the latest" sets them a deadline; ask about their timeline instead. (fix)

			You should move fast.
			^^^^^^^^^^^^^^^^^^^^ error: "You should move fast" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Unless I hear from you, I will look elsewhere.
			^^^^^^^^^^^^^^^^^^^^^^ error: "Unless I hear from you" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			A competitor of yours would love to hire me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "A competitor of yours would love to hire me" uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing. (fix)

			Either you want me or you do not.
			^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Either you want me or you" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			I can start ASAP.

			I require glasses for the screen work.

			Unless I hear otherwise, I will come at nine.

			You should move the shelves, I thought on the tour.

			I will ring in each delivery by hand, as you do.

			Friday is the day on which I bake.
			`,
		));

	it("leaves limits that others set, and calls that were announced", () =>
		check(
			pushy,
			`
			Will you give me the job?
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Will you give me the job" asks for the verdict; show interest and ask about the next steps. (fix)

			Expect a call from me.
			^^^^^^^^^^^^^ warning: "Expect a call" settles the next step for them; offer, and let them choose. (fix)

			Can you give me a short update?

			I understand that I should expect a call after the meeting.

			I should be open: another clinic has offered me a post and would like a reply by next Wednesday.
			`,
		));

	it("leaves the writer's own answer to another offer", () =>
		check(
			pushy,
			`
			I need your answer by Friday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I need your answer by Friday" sets them a deadline; ask about their timeline instead. (fix)

			An offer came in that I need to answer by the end of next week.

			I have received another offer and have been asked to reply by the 22nd.

			May I have until Wednesday to talk about it at home?
			`,
		));

	it("tells a time that is given from anything else that is given", () =>
		check(
			pushy,
			`
			I can give you only two days.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I can give you only two days" sets them a deadline; ask about their timeline instead. (fix)

			I gave you a list of the pumps, and one more came to mind.

			I can give you three days a week.

			You have until the 4th to choose.
			^^^^^^^^^^^^^^^^^^^^^^ error: "You have until the 4th" sets them a deadline; ask about their timeline instead. (fix)

			I hear you have until the 4th to tell the board.
			`,
		));

	it("sets no measure to the times of other letters", () =>
		check(
			pushy,
			`
			Thank you for the offer, which I gladly accept.

			Please send me the contract by Friday.
			`,
		));

	it("is quiet about a plain wish to know", () =>
		check(
			pushy,
			`
			I want to know why.
			^^^^^^^^^^^^^^ warning: "I want to know" demands; ask, and leave the answer to them. (fix)

			I want to know if the post is filled.
			^^^^^^^^^^^^^^ info: "I want to know" sounds like an order; a wish to hear says the same. (fix)

			You need to know that I am waiting.
			^^^^^^^^^^^^^^^^ warning: "You need to know" demands; ask, and leave the answer to them. (fix)

			You ought to know that I keep two dogs.
			`,
		));

	it("flags haste and a foot in the door in other words", () =>
		check(
			pushy,
			`
			Hurry up.
			^^^^^^^^ warning: "Hurry up" demands; ask, and leave the answer to them. (fix)

			You have three days to decide.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "You have three days to decide" sets them a deadline; ask about their timeline instead. (fix)

			Move me to the top.
			^^^^^^^^^^^^^^^^^^ warning: "Move me to the top" demands; ask, and leave the answer to them. (fix)

			Do yourself a favour and call.
			^^^^^^^^^^^^^^^^^^^^ warning: "Do yourself a favour" demands; ask, and leave the answer to them. (fix)

			I will keep ringing.
			^^^^^^^^^^^^^^^^^^^ warning: "I will keep ringing" settles the next step for them; offer, and let them choose. (fix)

			I will not keep asking.

			I want you to know that I read the handbook.

			Another school wants my answer soon, and yours is the one for me.
			`,
		));

	it("leaves the time that a reader needs, and what is not urgent", () =>
		check(
			pushy,
			`
			Please take the time you need to decide.

			You need to decide.
			^^^^^^^^^^^^^^^^^^ warning: "You need to decide" demands; ask, and leave the answer to them. (fix)

			This is not urgent.

			This is urgent.
			        ^^^^^^ warning: "urgent" hurries the reader; leave the pace to them. (fix)

			We can meet whenever it suits you.

			I will come by on Monday to return the keys.
			`,
		));

	it("flags an order in two words, and an advice to decide", () =>
		check(
			pushy,
			`
			Decide now.
			^^^^^^^^^^ warning: "Decide now" demands; ask, and leave the answer to them. (fix)

			Say yes.
			^^^^^^^ warning: "Say yes" demands; ask, and leave the answer to them. (fix)

			Act now.
			^^^^^^^ warning: "Act now" demands; ask, and leave the answer to them. (fix)

			I suggest that you decide.
			  ^^^^^^^^^^^^^^^^^^^^^^^ warning: "suggest that you decide" demands; ask, and leave the answer to them. (fix)

			I must have your decision.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I must have your decision" demands; ask, and leave the answer to them. (fix)

			Either I hear today or I go elsewhere.
			^^^^^^^^^^^^^^^^^^^^^^ error: "Either I hear today or" is an ultimatum; say that you are still interested, and leave the choice to them. (fix)

			Could you send the plans before Friday, as we agreed?

			If I hear nothing, I will take it that you chose another way, and no hard feelings.
			`,
		));

	it("flags an immediate response that is liked", () =>
		check(
			pushy,
			`
			I would like an immediate response.
			                ^^^^^^^^^^^^^^^^^^ warning: "immediate response" hurries the reader; leave the pace to them. (fix)

			I liked the immediate response of the brakes.
			`,
		));

	it("leaves haste that is forbidden alone", () =>
		check(
			pushy,
			`
			Please don't feel you need to reply right away.

			Do not make me wait; reply at once.
			                           ^^^^^^^ warning: "at once" hurries the reader; leave the pace to them. (fix)
			`,
		));
});
