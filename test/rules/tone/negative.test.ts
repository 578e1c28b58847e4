import { negative } from "../../../server/src/rules/tone/negative.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/negative flags", () => {
	it("a former manager spoken ill of", () =>
		check(
			negative,
			`
			Hi Dana,

			My former manager was incompetent.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My former manager was incompetent" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			Best regards,
			Sam
			`,
		));

	it("a toxic workplace", () =>
		check(
			negative,
			`
			Hi Dana,

			I want to leave because my current company is a toxic place.
			                                              ^^^^^^^^^^^^^ warning: "a toxic place" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			Best regards,
			Sam
			`,
		));

	it("a complaint about the interview", () =>
		check(
			negative,
			`
			Hi Dana,

			The interview was disorganized and started late.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "The interview was disorganized" complains; a thank-you is remembered for what you liked, so leave it out. (fix)

			Best regards,
			Sam
			`,
		));

	it("an unfair question", () =>
		check(
			negative,
			`
			Hi Dana,

			I felt that your questions were unfair.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "felt that your questions were unfair" complains; a thank-you is remembered for what you liked, so leave it out. (fix)

			Best regards,
			Sam
			`,
		));

	it("a weak answer that is dwelt on", () =>
		check(
			negative,
			`
			Hi Dana,

			I know I did not answer your question about budgets well.
			       ^^^^^^^^^^^^^^^^ warning: "I did not answer" gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out. (fix)

			Best regards,
			Sam
			`,
		));

	it("nerves", () =>
		check(
			negative,
			`
			Hi Dana,

			I was very nervous during our conversation.
			  ^^^^^^^^^^^^^^^^ warning: "was very nervous" gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out. (fix)

			Best regards,
			Sam
			`,
		));

	it("doubts about the job", () =>
		check(
			negative,
			`
			Hi Dana,

			I am not sure that I would like the night shifts.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "am not sure that I would like" raises a doubt that the reader need not have; leave it out, or ask openly about it. (fix)

			Best regards,
			Sam
			`,
		));

	it("the salary", () =>
		check(
			negative,
			`
			Hi Dana,

			Could you tell me what the salary would be?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Could you tell me what the salary" brings up pay or leave before there is an offer; wait until they do. (fix)

			Best regards,
			Sam
			`,
		));

	it("holidays before an offer", () =>
		check(
			negative,
			`
			Hi Dana,

			How many vacation days would I get?
			^^^^^^^^^^^^^^^^^^^^^^ warning: "How many vacation days" brings up pay or leave before there is an offer; wait until they do. (fix)

			Best regards,
			Sam
			`,
		));

	it("room to negotiate", () =>
		check(
			negative,
			`
			Hi Dana,

			I would also like to know whether there is room to negotiate.
			                                           ^^^^^^^^^^^^^^^^^ warning: "room to negotiate" brings up pay or leave before there is an offer; wait until they do. (fix)

			Best regards,
			Sam
			`,
		));

	it("a gift", () =>
		check(
			negative,
			`
			Hi Dana,

			As a small thank-you I enclose a gift card.
			                       ^^^^^^^^^^^^^^ warning: "enclose a gift" offers a gift or a treat, which can look like a bribe; your thanks is enough. (fix)

			Best regards,
			Sam
			`,
		));
});

describe("tone/negative leaves", () => {
	it("bad news as work", () =>
		check(
			negative,
			`
			Hi Dana,

			Breaking bad news to families is work I know.

			Best regards,
			Sam
			`,
		));

	it("thanks for openness about pay", () =>
		check(
			negative,
			`
			Hi Dana,

			Thank you for being open about the salary band.

			Best regards,
			Sam
			`,
		));

	it("problems that one solved", () =>
		check(
			negative,
			`
			Hi Dana,

			We reduced complaints about late deliveries by half.

			Best regards,
			Sam
			`,
		));

	it("difficult patients", () =>
		check(
			negative,
			`
			Hi Dana,

			I enjoy working with difficult patients and their families.

			Best regards,
			Sam
			`,
		));

	it("a chance to discuss", () =>
		check(
			negative,
			`
			Hi Dana,

			I would welcome the chance to discuss how my background fits.

			Best regards,
			Sam
			`,
		));

	it("payroll as a trade", () =>
		check(
			negative,
			`
			Hi Dana,

			I ran payroll and benefits for two hundred people.

			Best regards,
			Sam
			`,
		));

	it("a former team spoken well of", () =>
		check(
			negative,
			`
			Hi Dana,

			My former manager taught me to plan the night first.

			Best regards,
			Sam
			`,
		));

	it("a risk that one named", () =>
		check(
			negative,
			`
			Hi Dana,

			The worst outage we had taught me to test the backups.

			Best regards,
			Sam
			`,
		));

	it("an honest clarification", () =>
		check(
			negative,
			`
			Hi Dana,

			I would like to add to my answer about budgets: I ran one of two million.

			Best regards,
			Sam
			`,
		));

	it("a hard question that was enjoyed", () =>
		check(
			negative,
			`
			Hi Dana,

			Your question about failure was a hard one, and I enjoyed it.

			Best regards,
			Sam
			`,
		));

	it("failing fast", () =>
		check(
			negative,
			`
			Hi Dana,

			I liked your point that a team has to fail early and cheaply.

			Best regards,
			Sam
			`,
		));

	it("a pay question of theirs that is answered", () =>
		check(
			negative,
			`
			Hi Dana,

			You asked about my salary expectations; I am looking for 60,000.

			Best regards,
			Sam
			`,
		));
});

describe("tone/negative fixes", () => {
	it("turn the sentence to something else", () =>
		checkFix(
			negative,
			`
			Hi Dana,

			My former manager was incompetent.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("flags what was said badly, and leaves terms that others set", () =>
		check(
			negative,
			`
			I talked such nonsense about the schedule.
			  ^^^^^^^^^^^^^^^^^^^^ warning: "talked such nonsense" gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out. (fix)

			They gave me until Friday to answer.

			As per your request, my salary expectation is 42,000 a year.

			The toddlers babbled, and I answered.
			`,
		));

	it("still flags leave that is asked about, a cold welcome and a bad mark", () =>
		check(
			negative,
			`
			Are the holidays paid?
			^^^^^^^^^^^^^^^^^^^^^ warning: "Are the holidays paid" brings up pay or leave before there is an offer; wait until they do. (fix)

			Could you tell me about the holidays?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Could you tell me about the holidays" brings up pay or leave before there is an offer; wait until they do. (fix)

			Nobody told me where to go.
			^^^^^^^^^^^ warning: "Nobody told" complains; a thank-you is remembered for what you liked, so leave it out. (fix)

			I regret how badly I answered.
			  ^^^^^^^^^^ warning: "regret how" gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out. (fix)
			`,
		));

	it("flags complaints about the visit and about oneself", () =>
		check(
			negative,
			`
			Parking was a nightmare.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "Parking was a nightmare" complains; a thank-you is remembered for what you liked, so leave it out. (fix)

			I do not like my coworkers.
			  ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "do not like my coworkers" complains; a thank-you is remembered for what you liked, so leave it out. (fix)

			My current place is toxic.
			^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My current place is toxic" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			I was fired last month.
			      ^^^^^ warning: "fired" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			My divorce took all my strength.
			^^^^^^^^^^ warning: "My divorce" is about the reader as a private person; stay with the conversation and the work. (fix)

			I hope I did not mess up the interview.
			^^^^^^^^^^^^^^^^^^^^^ warning: "I hope I did not mess" raises a doubt that the reader need not have; leave it out, or ask openly about it. (fix)

			Parking was easy.

			I was fired up by your plans.

			I helped clients through a divorce.

			Your questions were hard, and I liked them.
			`,
		));

	it("tells a treat from a present", () =>
		check(
			negative,
			`
			I left a treat at the desk for you.
			  ^^^^^^^^^^^^ warning: "left a treat" offers a gift or a treat, which can look like a bribe; your thanks is enough. (fix)

			Hearing how the launch went was a treat.
			`,
		));

	it("tells the present time from a present", () =>
		check(
			negative,
			`
			There is a small present for you at the desk.
			         ^^^^^^^^^^^^^^^ warning: "a small present" offers a gift or a treat, which can look like a bribe; your thanks is enough. (fix)

			How many people are on the team at present?
			`,
		));

	it("lets nerves pass that are owned up to beside thanks", () =>
		check(
			negative,
			`
			I was nervous.
			  ^^^^^^^^^^^ warning: "was nervous" gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out. (fix)

			I was nervous, and you were kind about it.

			My hands were cold because I was nervous.

			I regret that I had to leave early.
			`,
		));

	it("leaves what was not said, and a poor mark that is only supposed", () =>
		check(
			negative,
			`
			I regret not mentioning the year at the dairy.

			If I made a poor impression, I would like to know why.

			I was terrible in the test.
			  ^^^^^^^^^^^^ warning: "was terrible" raises a doubt that the reader need not have; leave it out, or ask openly about it. (fix)

			My last team lead was a bully.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My last team lead was a bully" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)
			`,
		));

	it("tells a bad word about an employer from a good one and a fact", () =>
		check(
			negative,
			`
			My last manager supported me.

			My last manager never supported me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My last manager never supported" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			My old boss took me to sea.

			My old boss took the credit.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My old boss took the credit" speaks ill of people you worked for; a reader wonders what you will say of them. (fix)

			I can come sooner if my boss lets me go.
			`,
		));

	it("leaves what somebody is good at alone", () =>
		check(
			negative,
			`
			I am good with people, and good at math.
			`,
		));
});
