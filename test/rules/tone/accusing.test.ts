import { accusing } from "../../../server/src/rules/tone/accusing.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/accusing", () => {
	it("flags promises held against the reader", () =>
		check(
			accusing,
			`
			You promised to call me last week.
			^^^^^^^^^^^^ error: "You promised" holds a promise against them; assume good faith and ask openly. (fix)

			You said you would get back to me on Friday, and it is now Wednesday.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "You said you would get back to me on Friday, and it is now" holds a promise against them; assume good faith and ask openly. (fix)

			You led me to believe that the job was mine.
			^^^^^^^^^^ error: "You led me" blames the reader; assume good faith and leave the reproach out. (fix)

			I was led to believe I would hear by now.
			^^^^^^^^^^^^^^^^^^^^ error: "I was led to believe" holds a promise against them; assume good faith and ask openly. (fix)

			Where is the feedback you promised?
			                      ^^^^^^^^^^^^ error: "you promised" holds a promise against them; assume good faith and ask openly. (fix)

			You gave me your word.
			^^^^^^^^^^^^^^^^^^^^^ error: "You gave me your word" holds a promise against them; assume good faith and ask openly. (fix)
			`,
		));

	it("flags blame", () =>
		check(
			accusing,
			`
			You ignored my last two emails.
			^^^^^^^^^^^ error: "You ignored" blames the reader; assume good faith and leave the reproach out. (fix)

			You never replied to my thank-you note.
			^^^^^^^^^^^^^^^^^ error: "You never replied" blames the reader; assume good faith and leave the reproach out. (fix)

			Your lack of communication is disappointing.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Your lack of communication is disappointing" blames the reader; assume good faith and leave the reproach out. (fix)

			Your silence is unprofessional.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Your silence is unprofessional" blames the reader; assume good faith and leave the reproach out. (fix)

			You have wasted my time.
			^^^^^^^^^^^^^^^ error: "You have wasted" blames the reader; assume good faith and leave the reproach out. (fix)

			Despite my repeated messages, nobody has replied.
			                              ^^^^^^^^^^^^^^^^^^ error: "nobody has replied" blames the reader; assume good faith and leave the reproach out. (fix)

			Nobody from your team has bothered to write.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Nobody from your team has bothered" blames the reader; assume good faith and leave the reproach out. (fix)

			I expected better from a company like yours.
			           ^^^^^^^^^^^^^^^^^^^^^ error: "better from a company" blames the reader; assume good faith and leave the reproach out. (fix)

			It is rude to keep a candidate waiting.
			^^^^^^^^^^^^^^^^^^ error: "It is rude to keep" blames the reader; assume good faith and leave the reproach out. (fix)

			Obviously you do not value applicants.
			^^^^^^^^^^^^^^^^^^^^ error: "Obviously you do not" blames the reader; assume good faith and leave the reproach out. (fix)

			You lied about the position.
			^^^^^^^^ error: "You lied" blames the reader; assume good faith and leave the reproach out. (fix)

			I feel ignored.
			^^^^^^^^^^^^^^ error: "I feel ignored" blames the reader; assume good faith and leave the reproach out. (fix)

			Since you have not replied, I am writing again.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Since you have not replied" keeps a tally against the reader; one line of context is enough. (fix)

			I am very disappointed with how you handled this.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I am very disappointed with how you" makes the reader answer for your feelings; leave the reproach out. (fix)

			How dare you keep me waiting.
			^^^^^^^^^^^^ error: "How dare you" blames the reader; assume good faith and leave the reproach out. (fix)

			Is this how you treat candidates?
			^^^^^^^^^^^^^^^ error: "Is this how you" blames the reader; assume good faith and leave the reproach out. (fix)

			Your recruiter was rude.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "Your recruiter was rude" blames the reader; assume good faith and leave the reproach out. (fix)

			You clearly did not look at my portfolio.
			^^^^^^^^^^^^^^^^^^^ error: "You clearly did not" blames the reader; assume good faith and leave the reproach out. (fix)

			You could at least have told me.
			^^^^^^^^^^^^^^^^^^ error: "You could at least" blames the reader; assume good faith and leave the reproach out. (fix)

			You did not have the courtesy to answer.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "You did not have the courtesy" blames the reader; assume good faith and leave the reproach out. (fix)

			The least you could do is write back.
			^^^^^^^^^^^^^^^^^^^^^^ error: "The least you could do" blames the reader; assume good faith and leave the reproach out. (fix)
			`,
		));

	it("flags questions that call to account", () =>
		check(
			accusing,
			`
			Why have you not answered?
			^^^^^^^^^^^^^^^^ error: "Why have you not" calls the reader to account; ask openly instead. (fix)

			Did you even read my application?
			^^^^^^^^^^^^^^^^^ error: "Did you even read" calls the reader to account; ask openly instead. (fix)

			Is this how you treat candidates?
			^^^^^^^^^^^^^^^ error: "Is this how you" blames the reader; assume good faith and leave the reproach out. (fix)
			`,
		));

	it("flags a tally of messages", () =>
		check(
			accusing,
			`
			I have emailed you three times.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "have emailed you three times" keeps a tally against the reader; one line of context is enough. (fix)

			I have called several times without any response.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "have called several times" keeps a tally against the reader; one line of context is enough. (fix)

			This is the third email I have sent you, my third email in a row.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "This is the third email" keeps a tally against the reader; one line of context is enough. (fix)

			Despite my repeated messages, nobody has replied.
			                              ^^^^^^^^^^^^^^^^^^ error: "nobody has replied" blames the reader; assume good faith and leave the reproach out. (fix)

			Since you have not replied, I am writing again.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Since you have not replied" keeps a tally against the reader; one line of context is enough. (fix)

			My emails have gone unanswered.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My emails have gone unanswered" keeps a tally against the reader; one line of context is enough. (fix)
			`,
		));

	it("leaves polite sentences alone", () =>
		check(
			accusing,
			`
			I have received another offer with a reply due on the 20th, and wanted to let you know because your team is my first choice.

			I look forward to the possibility of joining your team.

			You said you would decide in early March, and I completely understand that these things take time.

			Thank you for promising to share the slides.

			You promised the view from the roof would be worth the climb, and it was a lovely end to the tour.

			I was surprised by how much your team ships in a week.

			While I am disappointed, I appreciate your time.

			Your question about retention made me think.

			Your point about late deliveries was a good one.

			As promised, here is the link to my thesis.

			I was told by your colleague Ravi that the lab is moving.

			You told me that you would be hiring two people, which makes sense given the new line.

			Thank you for your prompt reply.

			Your team ignored the hype and kept the old tool, which I liked.

			You never let a ticket age past a day, and it shows.

			I have sent the form twice because the first scan was unreadable.

			Thank you again for your patience.

			My other interviews are going well, but your team is my first choice.

			The way your nurses handle handover is impressive.

			I have been thinking about what you said about trust.

			I hope I answered your question about the budget clearly.

			The silence in the reading room is what I love.

			It was clear that you care about your residents.

			Apparently the line now runs at twice the speed, which impressed me.

			You never forget a customer's name, as I saw on the tour.
			`,
		));

	it("assumes good faith", () =>
		checkFix(
			accusing,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nYou promised to call me last week.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would welcome any update on the Nurse role that you can share.\n",
		));

	it("keeps the other sentences", () =>
		checkFix(
			accusing,
			"I enjoyed the tour. Why have you not answered? I hope all is well.\n",
			"I enjoyed the tour. I would welcome any update that you can share. I hope all is well.\n",
		));

	it("flags reproaches in other words", () =>
		check(
			accusing,
			`
			I cannot understand why a simple decision takes weeks.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "I cannot understand why a simple decision takes weeks" calls the reader to account; ask openly instead. (fix)

			Would it kill you to send two lines?
			^^^^^^^^^^^^^^^^^ error: "Would it kill you" calls the reader to account; ask openly instead. (fix)

			Is it too much trouble for you to answer one email?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Is it too much trouble for you to answer" calls the reader to account; ask openly instead. (fix)

			This is the fourth time that I am writing to you.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "This is the fourth time" keeps a tally against the reader; one line of context is enough. (fix)

			Any serious employer would have answered by now.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Any serious employer would have answered by now" blames the reader; assume good faith and leave the reproach out. (fix)

			I understand why the decision takes so long.

			Everyone on the ward answers within a minute, which impressed me.

			This is the second time that I apply, and I am glad of the chance.

			Why it takes so long to train a pilot became clear to me on the tour.
			`,
		));

	it("still flags an answer that was promised, and a tally", () =>
		check(
			accusing,
			`
			You promised me an answer last week.
			^^^^^^^^^^^^ error: "You promised" holds a promise against them; assume good faith and ask openly. (fix)

			I wrote four times without getting an answer.
			  ^^^^^^^^^^^^^^^^ warning: "wrote four times" keeps a tally against the reader; one line of context is enough. (fix)
			`,
		));

	it("flags blame of the team, and tells it from what a team told", () =>
		check(
			accusing,
			`
			Your team forgot about me.
			^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Your team forgot about me" blames the reader; assume good faith and leave the reproach out. (fix)

			You did not even say goodbye.
			^^^^^^^^^^^^^^^^ error: "You did not even" blames the reader; assume good faith and leave the reproach out. (fix)

			Your receptionist laughed at my accent.
			^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Your receptionist laughed" blames the reader; assume good faith and leave the reproach out. (fix)

			You went back on what we agreed.
			    ^^^^^^^^^^^^^^^^^ error: "went back on what" holds a promise against them; assume good faith and ask openly. (fix)

			Your poor communication surprised me.
			^^^^^^^^^^^^^^^^^^^^^^^ error: "Your poor communication" blames the reader; assume good faith and leave the reproach out. (fix)

			I thought you were going to call me.
			          ^^^^^^^^^^^^^^^^^^^^^^ error: "you were going to call" holds a promise against them; assume good faith and ask openly. (fix)

			Weren't you supposed to call?
			^^^^^^^^^^^^^^^^^^^^ error: "Weren't you supposed" holds a promise against them; assume good faith and ask openly. (fix)

			Did I do something wrong?
			^^^^^^^^^^^^^^^^^^^^^^^^ error: "Did I do something wrong" calls the reader to account; ask openly instead. (fix)

			I am frustrated with this silence.
			^^^^^^^^^^^^^^^ error: "I am frustrated" makes the reader answer for your feelings; leave the reproach out. (fix)

			How hard can it be to send a reply?
			^^^^^^^^^^^^^^^ error: "How hard can it" calls the reader to account; ask openly instead. (fix)

			You people have my number.
			^^^^^^^^^^ error: "You people" blames the reader; assume good faith and leave the reproach out. (fix)

			Nobody has gotten back to me.
			^^^^^^^^^^^^^^^^^^^^^^ error: "Nobody has gotten back" blames the reader; assume good faith and leave the reproach out. (fix)

			Your team told me about the new ward.

			You should have received my references by now.

			I was frustrated with our old build, so I wrote another.

			How hard can it be to keep bees, I thought, and then I learned.

			I never forgot about the residents.
			`,
		));

	it("tells blame from a fact, a joke and a guess at the reason", () =>
		check(
			accusing,
			`
			Clearly you have a team that stays.

			Clearly you have forgotten me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ error: "Clearly you have forgotten" blames the reader; assume good faith and leave the reproach out. (fix)

			You forgot your scarf in the barn.

			You forgot to call.
			^^^^^^^^^^ error: "You forgot" blames the reader; assume good faith and leave the reproach out. (fix)

			You failed to warn me how good the soup is!

			The list you promised may have been lost in the post.

			Nobody has called me.
			^^^^^^^^^^^^^^^^^ error: "Nobody has called" blames the reader; assume good faith and leave the reproach out. (fix)

			Nobody has called me, but perhaps you have my old number.

			I tried to reach you yesterday.

			I have been trying to reach you.
			       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "been trying to reach you" keeps a tally against the reader; one line of context is enough. (fix)

			You had to chase a calf.

			I had to chase you.
			  ^^^^^^^^^^^^ warning: "had to chase" keeps a tally against the reader; one line of context is enough. (fix)
			`,
		));

	it("flags false hope and broken faith in other words", () =>
		check(
			accusing,
			`
			None of you keeps a promise.
			^^^^^^^^^^^^^^^^^ error: "None of you keeps" blames the reader; assume good faith and leave the reproach out. (fix)

			You gave me false hope.
			            ^^^^^^^^^^ error: "false hope" blames the reader; assume good faith and leave the reproach out. (fix)

			You still cannot tell me anything.
			^^^^^^^^^^^^^^^^^^^^^ error: "You still cannot tell" blames the reader; assume good faith and leave the reproach out. (fix)

			You are stringing me along.
			^^^^^^^^^^^^^^^^^^^^ error: "You are stringing me" blames the reader; assume good faith and leave the reproach out. (fix)

			I left two messages at the desk, which may not have reached you.
			`,
		));

	it("tells a question that reproaches from one about the work", () =>
		check(
			accusing,
			`
			Where are you?
			^^^^^^^^^^^^^ error: "Where are you" calls the reader to account; ask openly instead. (fix)

			Where are you based in summer?

			Have you ever kept bees?

			Will you ever answer?
			^^^^^^^^^^^^^^^^^^^^ error: "Will you ever answer" calls the reader to account; ask openly instead. (fix)

			Do you ever get snowed in?

			Is anyone there on Sundays?

			I was assured that the dog may come.

			I was promised an answer.
			^^^^^^^^^^^^^^^^^^^^^^^^ error: "I was promised an answer" holds a promise against them; assume good faith and ask openly. (fix)

			If you have lost my form, here is another.
			`,
		));

	it("flags disrespect in other words", () =>
		check(
			accusing,
			`
			Nobody there can be bothered.
			             ^^^^^^^^^^^^^^^ error: "can be bothered" blames the reader; assume good faith and leave the reproach out. (fix)

			You have shown me no courtesy.
			         ^^^^^^^^^^^^^^^^^^^^ error: "shown me no courtesy" blames the reader; assume good faith and leave the reproach out. (fix)

			Your office is a shambles.
			            ^^^^^^^^^^^^^ error: "is a shambles" blames the reader; assume good faith and leave the reproach out. (fix)

			You made promises you did not keep.
			         ^^^^^^^^^^^^^^^^^^^^^^^^^ error: "promises you did not keep" blames the reader; assume good faith and leave the reproach out. (fix)

			I never felt that I was treated badly.
			`,
		));
});
