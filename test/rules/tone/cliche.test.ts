import { cliche } from "../../../server/src/rules/tone/cliche.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/cliche", () => {
	it("flags feelings out of proportion", () =>
		check(
			cliche,
			`
			I was blown away by the cleanroom.
			      ^^^^^^^^^^ warning: "blown away" gushes; one thing that you liked, named plainly, says more. (fix)

			Meeting you changed my life.
			            ^^^^^^^^^^^^^^^ warning: "changed my life" gushes; one thing that you liked, named plainly, says more. (fix)

			I will never forget our conversation.
			       ^^^^^^^^^^^^ warning: "never forget" gushes; one thing that you liked, named plainly, says more. (fix)

			I haven't stopped smiling since Friday.
			  ^^^^^^^^^^^^^^^^^^^^^^^ warning: "haven't stopped smiling" gushes; one thing that you liked, named plainly, says more. (fix)

			Working on your ward would be a dream come true.
			                              ^^^^^^^^^^^^^^^^^ info: "a dream come true" is a large word for an interview; say what draws you to it. (fix)

			This is my dream job.
			        ^^^^^^^^^^^^ warning: "my dream job" gushes; say what draws you to it. (fix)

			I could hardly sleep after the trial shift.
			  ^^^^^^^^^^^^^^^^^^ warning: "could hardly sleep" gushes; one thing that you liked, named plainly, says more. (fix)

			I cannot contain my excitement.
			         ^^^^^^^^^^ warning: "contain my" gushes; one thing that you liked, named plainly, says more. (fix)

			I was born to do this work.
			^^^^^^^^^^ warning: "I was born" gushes; one thing that you liked, named plainly, says more. (fix)

			I am in complete awe of your archive.
			     ^^^^^^^^^^^^^^^ warning: "in complete awe" gushes; one thing that you liked, named plainly, says more. (fix)
			`,
		));

	it("flags flattery", () =>
		check(
			cliche,
			`
			You are the nicest interviewer I have ever met.
			            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "nicest interviewer I have ever" gushes; one thing that you liked, named plainly, says more. (fix)

			Your bakery is the most amazing company in the world.
			               ^^^^^^^^^^^^^^^^ warning: "the most amazing" gushes; one thing that you liked, named plainly, says more. (fix)

			The tour was absolutely incredible.
			             ^^^^^^^^^^^^^^^^^^^^^ warning: "absolutely incredible" gushes; one thing that you liked, named plainly, says more. (fix)

			You are a visionary.
			^^^^^^^^^^^^^^^^^^^ warning: "You are a visionary" flatters; one thing that they do well, named plainly, says more. (fix)

			Your unparalleled leadership is a gift.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Your unparalleled leadership" flatters; one thing that they do well, named plainly, says more. (fix)
			`,
		));

	it("flags thanks without measure", () =>
		check(
			cliche,
			`
			I am eternally grateful for the hour in the kiln room.
			     ^^^^^^^^^ warning: "eternally" is more than an interview calls for; one "very" is enough. (fix)

			I'm so, so happy about Monday.
			    ^^^^^^ warning: "so, so" is more than an interview calls for; one "very" is enough. (fix)

			Thank you from the bottom of my heart.
			          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "from the bottom of my heart" is more than an interview calls for; thank them once and plainly. (fix)

			It would be an absolute honor to join you.
			               ^^^^^^^^^^^^^^ warning: "absolute honor" gushes; one thing that you liked, named plainly, says more. (fix)

			It was the opportunity of a lifetime.
			           ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "opportunity of a lifetime" gushes; one thing that you liked, named plainly, says more. (fix)
			`,
		));

	it("is quieter about large words that are common", () =>
		check(
			cliche,
			`
			I can't thank you enough for the tour.
			  ^^^^^^^^^^^^^^^^^^^^^^ info: "can't thank you enough" is more than an interview calls for; say it plainly. (fix)

			What an incredible workshop.
			     ^^^^^^^^^^^^^ info: "an incredible" gushes; one thing that you liked, named plainly, says more. (fix)

			I would be over the moon to start in May.
			           ^^^^^^^^^^^^^ info: "over the moon" is a large word for an interview; say it plainly. (fix)
			`,
		));

	it("mentions worn phrases", () =>
		check(
			cliche,
			`
			I think outside the box.
			  ^^^^^^^^^^^^^^^^^^^^^ info: "think outside the box" is in everybody's letter; say what you did instead. (fix)

			I can hit the ground running on the night shift.
			      ^^^^^^^^^^^^^^^^^^^^^^ info: "hit the ground running" is in everybody's letter; say what you did instead. (fix)

			I am a team player.
			     ^^^^^^^^^^^^^ info: "a team player" is in everybody's letter; say what you did instead. (fix)

			I wear many hats at the clinic.
			  ^^^^^^^^^^^^^^ info: "wear many hats" is in everybody's letter; say what you did instead. (fix)

			I believe I am a perfect fit.
			                 ^^^^^^^^^^^ info: "perfect fit" claims much; a good fit, with the reason, is more believable. (fix)

			There is great synergy between the two teams.
			               ^^^^^^^ info: "synergy" is jargon; say who would work with whom on what. (fix)

			I'm a go-getter.
			      ^^^^^^^^^ info: "go-getter" is what everybody says of themselves; give one example of it.

			At the end of the day, it is about the children.
			^^^^^^^^^^^^^^^^^^^^^ info: "At the end of the day" is a worn figure; say what you mean in plain words. (fix)

			I am passionate about making a difference.
			                      ^^^^^^^^^^^^^^^^^^^ info: "making a difference" could be anybody's passion; name the one thing that you care about here.

			As you can see from my resume, I ran the kitchen alone.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "As you can see from my resume" sends the reader back to papers that they have read; name the one point that matters. (fix)
			`,
		));

	it("leaves literal uses alone", () =>
		check(
			cliche,
			`
			Our team player tracking system covers two leagues.

			I measured the synergy of two antibiotics.

			I help graduates find their dream jobs.

			Guests say that the view from the terrace is breathtaking.

			I cut door after door to a perfect fit.

			I count the till at the end of the day.

			I will never forget the patient who taught me to slow down.

			We lifted the beam to the next level with a crane.

			I bring plates to the table and take them away.

			We pick the low-hanging fruit by hand.

			Teaching changed my life, and I would like to go on with it.
			`,
		));

	it("leaves measured warmth alone", () =>
		check(
			cliche,
			`
			I am excited about the role.

			It would be an honor to join the choir school.

			I was impressed by how calmly the ward runs.

			I am truly grateful for your time.

			It was wonderful to see the looms again.

			I'm passionate about early literacy.

			I believe I would be a natural fit.

			You and the team were wonderful hosts.

			It made me even more interested in the post.

			I can't wait to hear from you.

			It was the most useful hour of my week.
			`,
		));

	it("says that it impressed", () =>
		checkFix(cliche, "I was blown away by the cleanroom.\n", "I was very impressed by the cleanroom.\n"));

	it("lowers what is said twice", () =>
		checkFix(cliche, "I'm so, so grateful for the tour.\n", "I'm very grateful for the tour.\n"));

	it("puts plain interest in the place of rapture", () =>
		checkFix(
			cliche,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI cannot contain my excitement.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI remain very interested in the Nurse role at St Mary and would be glad to hear about the next steps.\n",
		));

	it("puts plain thanks in the place of flattery", () =>
		checkFix(
			cliche,
			"---\ncompany: St Mary\n---\n\nYou are a visionary.\n",
			"---\ncompany: St Mary\n---\n\nThank you for the time that you and the team have given me at St Mary.\n",
		));

	it("says a worn phrase plainly", () =>
		checkFix(cliche, "I wear many hats at the clinic.\n", "I do many kinds of work at the clinic.\n"));

	it("makes a good fit of a perfect one", () =>
		checkFix(cliche, "I believe I am a perfect fit.\n", "I believe I am a good fit.\n"));

	it("keeps the article right", () =>
		checkFix(cliche, "That was such an amazing workshop.\n", "That was such a good workshop.\n"));

	it("flags superlatives of a lifetime", () =>
		check(
			cliche,
			`
			It was the best hour of my life.
			           ^^^^^^^^^^^^^^^^^^^^ warning: "best hour of my life" gushes; say what draws you to it. (fix)

			I could scream with joy.
			^^^^^^^^^^^^^^ warning: "I could scream" gushes; say what draws you to it. (fix)

			I am so incredibly grateful.
			     ^^^^^^^^^^^^^^^^^^^^^^ warning: "so incredibly grateful" gushes; say what draws you to it. (fix)

			I have never been so impressed.
			       ^^^^^^^^^^^^^^^^^^^^^^^ warning: "never been so impressed" gushes; say what draws you to it. (fix)

			I was in awe of the lobby.
			  ^^^^^^^^^^ warning: "was in awe" gushes; say what draws you to it. (fix)

			You are an inspiration to me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "You are an inspiration to me" flatters; one thing that they do well, named plainly, says more. (fix)

			It was the best bread I ate in years.

			I have never been so far north.

			I am grateful.

			You are an example of what a good ward can be.
			`,
		));

	it("is quiet about a large word", () =>
		check(
			cliche,
			`
			I have not stopped thinking about the loom.

			It would be a dream come true.
			            ^^^^^^^^^^^^^^^^^ info: "a dream come true" is a large word for an interview; say what draws you to it. (fix)
			`,
		));
});
