import { hedging } from "../../../server/src/rules/tone/hedging.js";
import { check, checkFix } from "../../harness/check.js";

/** Checks each paragraph as an email of its own, where one hedge is already too many. */
const eachHedge = (paragraphs: string) => {
	for (const paragraph of paragraphs.trim().split(/\n\s*\n/)) {
		check(hedging, `${paragraph.replace(/^\t+/gm, "")}\n`, { settings: { most: 0, perHundredWords: 0 } });
	}
};

describe("tone/hedging", () => {
	it("flags an email that doubts itself in every sentence", () =>
		check(
			hedging,
			`
			Dear Ms. Okoro,

			Thank you for the trial shift. I think I did sort of well with the dough, and maybe I could learn the oven.
			                                             ^^^^^^^ info: "sort of" is one of 5 hedges in this email; the sentence is stronger without it. (fix)

			I was wondering if there might be news at some point.

			Kind regards,
			Ben Abara
			`,
		));

	it("flags the sentence with the most", () =>
		check(
			hedging,
			`
			Thank you for the tour of the depot. I just wanted to say that I liked the new bays.

			I guess I could perhaps help a little with the night routes, if possible.
			^^^^^^^ info: "I guess" is one of 5 hedges in this email; the sentence is stronger without it. (fix)
			`,
		));

	it("is louder where there are far too many", () =>
		check(
			hedging,
			`
			I think I could maybe be sort of useful, perhaps. I guess I might be able to help a little, I suppose.
			                                                  ^^^^^^^ warning: "I guess" is one of 8 hedges in this email; the sentence is stronger without it. (fix)
			`,
		));

	it("finds the words that hedge", () =>
		eachHedge(`
			Maybe the night shift would suit me.
			^^^^^ info: "Maybe" hedges; the sentence is stronger without it. (fix)

			I have kind of led a kitchen before.
			       ^^^^^^^ info: "kind of" hedges; the sentence is stronger without it. (fix)

			I might be able to start in May.
			  ^^^^^^^^^^^^^ info: "might be able" hedges; doubts what you can do; say that you can. (fix)

			The kiln is a hard thing to fire, I think.
			                                  ^^^^^^^ info: "I think" hedges; the sentence is stronger without it. (fix)

			I hope that makes sense.
			  ^^^^^^^^^^^^^^^^^^^^^ info: "hope that makes sense" hedges; takes back what you say; leave it out. (fix)

			This might be a stupid question, but is there parking?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "This might be a stupid question, but" hedges; takes back what you say; leave it out. (fix)

			I'm no expert, but the vines looked dry.
			^^^^^^^^^^^^^^^^^^ info: "I'm no expert, but" hedges; takes back what you say; leave it out. (fix)

			I was just wondering if you have news.
			^^^^^^^^^^^^^^^^^^^^ info: "I was just wondering" hedges; asks whether you may ask; ask. (fix)

			I was a bit nervous in the second part.
			      ^^^^^ info: "a bit" hedges; the sentence is stronger without it. (fix)
		`));

	it("leaves the same words in another sense alone", () =>
		eachHedge(`
			That was kind of you.

			This kind of work suits me, and so does the sort of team that you have.

			I have just passed the exam, just in time.

			I think about soil all day.

			I feel at home on a ward.

			The most probable cause was the valve.

			A little later we met the chef, and a bit of flour was left.

			I send the log as soon as possible.

			It makes sense to start with the roots.

			Is it possible to visit the site?

			We run a fair and just process.

			I believe that I can help, and I hope to hear from you.

			I might add that I hold a licence.
		`));

	it("leaves a polite request alone", () =>
		check(
			hedging,
			`
			Hi Ana,

			I was wondering if you could tell me about the timeline, if possible. I would love to hear about the next steps.

			Best regards,
			Kim Lund
			`,
		));

	it("leaves a few in a long letter alone", () =>
		check(
			hedging,
			`
			Dear Mr. Brandt,

			Thank you for the two hours in the workshop on Monday. I think the way you let apprentices cut the first joint of a new frame is rare, and it is how I learned at my uncle's yard. I have built nine staircases since then, two of them in houses older than the railway, where nothing is square and every tread is a measurement of its own.

			Perhaps you remember that I hesitated when you asked about machine work. I have since looked up the saw that you use, and it is the model that I ran for a year at the window factory in Trier; the blade guard is of a later make, and I would need an hour with it. I was wondering if I could see the spray room as well, since finishing is what I know least.

			I just wanted to add that I can start in the first week of May. I look forward to hearing about the next steps.

			Kind regards,
			Luca Moser
			`,
		));

	it("keeps to its options", () => {
		const text = "I think I could help. Maybe I could start in May. Perhaps you have news.\n";
		check(hedging, text);
		check(
			hedging,
			`
			I think I could help. Maybe I could start in May. Perhaps you have news.
			                      ^^^^^ info: "Maybe" is one of 3 hedges in this email; the sentence is stronger without it. (fix)
			`,
			{ settings: { most: 2 } },
		);
		check(hedging, text, { settings: { most: 2, perHundredWords: 90 } });
	});

	it("does not count what others say", () =>
		check(hedging, 'She said "maybe, perhaps, possibly, I guess" and laughed.\n'));

	it("takes the hedges out of the email", () =>
		checkFix(
			hedging,
			"I think I did sort of well with the dough, and maybe I could learn the oven.\n\nI was just wondering if you have news.\n",
			"I did well with the dough, and I could learn the oven.\n\nI would like to ask if you have news.\n",
		));

	it("takes them out of one sentence", () =>
		checkFix(
			hedging,
			"I guess I could perhaps help a little with the routes, if possible. Maybe you have news.\n",
			"I could help with the routes. Maybe you have news.\n",
			{ title: "Take them out of this sentence" },
		));

	it("takes out a question that only doubts", () =>
		checkFix(
			hedging,
			"Maybe I could help, I guess, and perhaps learn. Does that make sense? Thank you for the tour.\n",
			"I could help and learn. Thank you for the tour.\n",
		));
});
