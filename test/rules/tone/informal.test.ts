import { deepStrictEqual } from "node:assert/strict";
import { informal } from "../../../server/src/rules/tone/informal.js";
import { check, checkFix, fixTitles } from "../../harness/check.js";

describe("tone/informal", () => {
	it("flags spellings of chats", () =>
		check(
			informal,
			`
			thx for showing me the bakery today.
			^^^ warning: "thx" belongs in a chat; write "thank you". (fix)

			Pls tell Rosa that the rye was worth the drive.
			^^^ warning: "Pls" belongs in a chat; write "please". (fix)

			I'm gonna be back on Monday with my forklift licence.
			    ^^^^^ warning: "gonna" belongs in a chat; write "going to". (fix)

			lmk if u need my references.
			^^^ warning: "lmk" belongs in a chat; write "let me know". (fix)

			The greenhouse was warm and I kinda lost track of time.
			                              ^^^^^ warning: "kinda" belongs in a chat; leave it out. (fix)

			Hope ur having a good week.
			     ^^ warning: "ur" belongs in a chat; write "you are". (fix)

			OMG, the view from the crane.
			^^^ warning: "OMG" belongs in a chat; leave it out. (fix)

			The typo in my portfolio is fixed, btw.
			                                   ^^^ warning: "btw" belongs in a chat; write "by the way". (fix)
			`,
		));

	it("flags slang", () =>
		check(
			informal,
			`
			It was super cool to see the milking robots.
			       ^^^^^^^^^^ warning: "super cool" is slang; say what interested you. (fix)

			Everyone on the ward was really cool.
			                         ^^^^^^^^^^^ warning: "really cool" is slang; say what interested you. (fix)

			You run a cool company.
			          ^^^^ warning: "cool" is slang; say what interested you. (fix)

			What an awesome bunch of people.
			        ^^^^^^^ warning: "awesome" is slang; say what was good about it. (fix)

			I'm so stoked about the night shift.
			    ^^^^^^^^^ warning: "so stoked" is slang; say that you are looking forward to it. (fix)

			Your product rocks!
			             ^^^^^ warning: "rocks" is slang; use a plain word. (fix)

			I nailed it, right?
			  ^^^^^^^^^ warning: "nailed it" is slang; say what you did. (fix)

			I really dig what you do with the vegetables.
			  ^^^^^^^^^^ warning: "really dig" is slang; say that you like it. (fix)

			That was one heck of a tour.
			         ^^^^^^^^ warning: "one heck" is too strong for this letter; use plain words. (fix)

			The kitchen was freaking huge.
			                ^^^^^^^^ warning: "freaking" is talk among friends; leave it out. (fix)

			You guys are the best!
			^^^^^^^^^^^^^^^^^^^^^ warning: "You guys are the best" is how friends say thank you; thank them plainly. (fix)

			Dude, that was a fun interview.
			^^^^ warning: "Dude" is talk among friends; leave it out. (fix)

			Haha, I still think about the goat.
			^^^^ warning: "Haha" belongs in a chat; leave it out. (fix)
			`,
		));

	it("flags lines for friends", () =>
		check(
			informal,
			`
			Let's grab a beer after the trial shift.
			      ^^^^^^^^^^^ warning: "grab a beer" is for friends; offer another conversation instead. (fix)

			Feel free to hit me up on my mobile.
			             ^^^^^^^^^ warning: "hit me up" is for friends; ask them to write or call. (fix)

			Shoot me an email whenever.
			^^^^^^^^^^^^^^^^^ warning: "Shoot me an email" is for friends; ask them to write or call. (fix)

			I'll shoot the certificates over to you tonight.
			     ^^^^^ warning: "shoot" is too casual for this letter; say that you send it. (fix)

			Catch you later.
			^^^^^^^^^^^^^^^ warning: "Catch you later" is a goodbye among friends; look forward to their reply instead. (fix)

			What's up with the second round?
			^^^^^^^^^ warning: "What's up" is small talk among friends; ask about the next steps instead. (fix)

			Give me a holler when you know more.
			^^^^^^^^^^^^^^^^ warning: "Give me a holler" is for friends; ask them to write or call. (fix)
			`,
		));

	it("is quieter about what business has taken up", () =>
		check(
			informal,
			`
			You guys made me feel welcome.
			^^^^^^^^ info: "You guys" is a little casual; write "you and the team". (fix)

			I am super excited about the museum.
			     ^^^^^ info: "super" is a little casual here; write "very" or leave it out. (fix)

			I had a blast in the trial lesson.
			      ^^^^^^^ info: "a blast" is a little casual here; use plain words. (fix)

			Could I pick your brain about the boilers?
			        ^^^^^^^^^^^^^^^ info: "pick your brain" is a little casual here; say that you would like to ask something. (fix)
			`,
		));

	it("flags emoji and emoticons", () =>
		check(
			informal,
			`
			I am very happy with how it went 😊
			                                 ^^ warning: "😊" makes the letter a chat; words are warmer. (fix)

			Looking forward to it :)
			                      ^^ warning: ":)" makes the letter a chat; words are warmer. (fix)

			Thank you for the coffee ☕️ and for the talk.
			                         ^^ warning: "☕️" makes the letter a chat; words are warmer. (fix)

			I would love to work there ;-)
			                           ^^^ warning: ";-)" makes the letter a chat; words are warmer. (fix)
			`,
		));

	it("flags repeated marks and stretched words", () =>
		check(
			informal,
			`
			Thank you so much!!
			                 ^^ warning: "!!" is louder than a letter should be; one "!" is enough. (fix)

			Have you decided on the second round?!
			                                    ^^ warning: "?!" is louder than a letter should be; one "?" is enough. (fix)

			The croissants were sooo good.
			                    ^^^^ warning: "sooo" is typed as it would be shouted; write "so". (fix)

			I neeed to see that barn again.
			  ^^^^^ warning: "neeed" is typed as it would be shouted; write "need". (fix)
			`,
		));

	it("flags capitals for stress", () =>
		check(
			informal,
			`
			I am VERY interested in the position.
			     ^^^^ warning: "VERY" shouts; small letters say the same. (fix)

			THANK YOU SO MUCH FOR THE INTERVIEW.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "THANK YOU SO MUCH FOR THE INTERVIEW" shouts; small letters say the same. (fix)

			I would LOVE to join.
			        ^^^^ warning: "LOVE" shouts; small letters say the same. (fix)

			I really WANT TO WORK here.
			         ^^^^^^^^^^^^ warning: "WANT TO WORK" shouts; small letters say the same. (fix)
			`,
		));

	it("leaves abbreviations alone", () =>
		check(
			informal,
			`
			I hold BLS and ACLS and worked in the ICU as an RN.

			We moved from AWS to GCP, and I wrote the SQL, NOT NULL checks included.

			NASA's safety review was the topic that I enjoyed most.

			The IT department and the US team share one backlog.

			The ALL protocol for children was what I studied.

			I can work AM or PM shifts.
			`,
		));

	it("leaves literal uses alone", () =>
		check(
			informal,
			`
			I pumped concrete for two years and nailed it to time every week.

			The walk-in keeps the milk cool.

			The stage was lit by sixty lamps.

			I served beers and cocktails for four years.

			I can shoot video and edit it on the same day.

			I nailed it to the frame with galvanised nails.

			What hit me most was how calm the ward is.

			Our drive-thru served ninety cars an hour.

			I programmed in R and in Python.

			We crushed the rock and graded it.

			Sweet peas and dahlias are what I grow.

			The blast radius of a bad deploy was what we talked about.
			`,
		));

	it("leaves friendly letters alone", () =>
		check(
			informal,
			`
			It was great to meet you and the team!

			I'd be glad to grab a coffee and talk about the curriculum.

			I can't tell you how useful the tour was.

			Thanks a lot for the quick reply.

			My students write "lol" in their essays, and I correct it kindly.

			You asked about "gonna" in captions!

			Please see the list below:

			(The licence is attached.)

			I have <3 years left on my visa.

			We track OKRs; the ratio was 4:3.

			Hope you had a good weekend.

			Ty showed me the warehouse, and Mr. Yu the office.

			It was a pleasure.
			`,
		));

	it("flags closings of chats", () =>
		check(
			informal,
			`
			Dear Dana,

			Thank you for the tour of the kennels.

			xoxo,
			^^^^ warning: "xoxo" closes a chat among friends; close the letter with a plain courtesy. (fix)
			Kim Lund
			`,
		));

	it("is quiet about a British closing, and silent where it is customary", () => {
		check(
			informal,
			`
			Dear Dana,

			Thank you for the tour of the kennels.

			Cheers,
			^^^^^^ info: "Cheers" is casual in many places; "Best regards" suits everybody. (fix)
			Kim Lund
			`,
		);
		check(informal, "Dear Dana,\n\nThank you for the tour.\n\nCheers,\nKim Lund\n", {
			settings: { allowed: ["cheers"] },
		});
	});

	it("knows a company that writes itself in capitals", () =>
		check(informal, "---\ncompany: ALWAYS Home Care\n---\n\nI would be glad to work for ALWAYS as a carer.\n"));

	it("knows words in capitals that the settings allow", () =>
		check(informal, "The NEVER EVER programme was new to me.\n", { settings: { allowed: ["never"] } }));

	it("counts exclamation marks over the email", () => {
		check(
			informal,
			`
			Hi Dana!

			Thank you for the tour! I loved the new wing!
			                                            ^ info: There are 4 exclamation marks in this email; keep the one that you mean most. (fix)

			I look forward to hearing from you!
			`,
		);
		check(informal, "Hi Dana!\n\nThank you for the tour! I loved the new wing.\n");
	});

	it("counts them by its option", () =>
		check(
			informal,
			`
			Thank you for the tour!
			                      ^ info: This email has an exclamation mark; a full stop is enough. (fix)
			`,
			{ settings: { exclamationMarks: 0 } },
		));

	it("writes full stops after the first", () =>
		checkFix(
			informal,
			"Hi Dana!\n\nThank you for the tour! I loved the new wing!\n",
			"Hi Dana!\n\nThank you for the tour. I loved the new wing.\n",
		));

	it("deletes an emoji and closes the sentence", () =>
		checkFix(informal, "I am glad that we met today 🎉🎉\n", "I am glad that we met today.\n"));

	it("deletes an emoji between words", () =>
		checkFix(
			informal,
			"Thank you for the coffee ☕️ and for the talk.\n",
			"Thank you for the coffee and for the talk.\n",
		));

	it("keeps one mark", () => checkFix(informal, "Thank you so much!!\n", "Thank you so much!\n"));

	it("writes capitals small", () =>
		checkFix(informal, "I am VERY glad. THANK YOU AGAIN.\n", "I am very glad. THANK YOU AGAIN.\n"));

	it("mends everything in the sentence at once", () =>
		checkFix(
			informal,
			"thx for the chat, it was super cool lol!! 🎉\n",
			"Thank you for the chat, it was very interesting! 🎉\n",
		));

	it("writes what a line for friends means", () =>
		checkFix(informal, "Feel free to shoot me a text.\n", "Feel free to write to me.\n"));

	it("offers another conversation in the place of a beer", () =>
		checkFix(informal, "We should grab a beer soon.\n", "I would be glad to talk again whenever it suits you.\n"));

	it("takes a noise out with its sentence", () =>
		checkFix(informal, "I liked the forge. Yay! It was warm.\n", "I liked the forge. It was warm.\n"));

	it("closes with a courtesy", () =>
		deepStrictEqual(fixTitles(informal, "Dear Dana,\n\nThank you for the tour.\n\nxoxo,\nKim Lund\n"), [
			'Write "Best regards" instead',
			'Write "Kind regards" instead',
			'Write "Sincerely" instead',
		]));

	it("knows whose bad something is", () =>
		check(
			informal,
			`
			The typo was my bad.
			             ^^^^^^ warning: "my bad" is talk among friends; leave it out. (fix)

			Please excuse my bad English.

			My bad knee has healed.
			`,
		));

	it("leaves a gap in any bracket, and is quiet about thanks from elsewhere", () =>
		check(
			informal,
			`
			What you said about (WHAT WE TALKED ABOUT) stayed with me.

			Cheers for the tour of the yard.
			^^^^^^ info: "Cheers" is a little casual; thank them plainly. (fix)

			Thanks heaps for the tour.
			^^^^^^^^^^^^ info: "Thanks heaps" is a little casual; thank them plainly. (fix)

			The licence is good thru June.
			                    ^^^^ info: "thru" belongs in a chat; write "through". (fix)
			`,
		));
});
