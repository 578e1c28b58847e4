import { pleading } from "../../../server/src/rules/tone/pleading.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/pleading", () => {
	it("flags need", () =>
		check(
			pleading,
			`
			I really need this job.
			^^^^^^^^^^^^^^^^^^^^^^ warning: "I really need this job" speaks of your need; say what you would bring instead. (fix)

			I am in dire need of work.
			     ^^^^^^^^^^^^ warning: "in dire need" speaks of your need; say what you would bring instead. (fix)

			I can't afford to lose this opportunity.
			  ^^^^^^^^^^^^^^^^^^^^ warning: "can't afford to lose" speaks of your need; say what you would bring instead. (fix)

			This job would save my life.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "This job would save my life" speaks of your need; say what you would bring instead. (fix)

			I could really use the money.
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "could really use the money" speaks of your need; say what you would bring instead. (fix)

			It would mean the world to me.
			^^^^^^^^^^^^^^^^^^^^^^^ warning: "It would mean the world" speaks of your need; say what you would bring instead. (fix)

			I would be devastated if I don't get this.
			  ^^^^^^^^^^^^^^^^^^^ warning: "would be devastated" puts your feelings on the reader; say what draws you to the work instead. (fix)
			`,
		));

	it("flags hardship", () =>
		check(
			pleading,
			`
			I have a family to support and a mortgage to pay.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I have a family to support" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			My rent is due at the end of the month.
			^^^^^^^^^^^^^^ warning: "My rent is due" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			My savings are almost gone.
			^^^^^^^^^^^^^^^^^^^^^ warning: "My savings are almost" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I am a single mother and struggling to make ends meet.
			^^^^^^^^^^^^^^^^^^^^ warning: "I am a single mother" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			My parents are ill and rely on me for money.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My parents are ill and rely on me" makes your hardship the reason to hire you; name what you would do for them instead. (fix)
			`,
		));

	it("flags begging and desperation", () =>
		check(
			pleading,
			`
			Please give me a chance.
			       ^^^^^^^^^^^^^^^^ warning: "give me a chance" pleads; say what you would bring, and leave the choice to them. (fix)

			I am begging you to consider me.
			     ^^^^^^^ warning: "begging" pleads; say what you would bring, and leave the choice to them. (fix)

			Please, please pick me.
			^^^^^^^^^^^^^^^^^^^^^^ warning: "Please, please pick me" pleads; say what you would bring, and leave the choice to them. (fix)

			Please don't turn me down.
			       ^^^^^^^^^^^^^^^^^^ warning: "don't turn me down" pleads; say what you would bring, and leave the choice to them. (fix)

			I would do anything to get this job.
			  ^^^^^^^^^^^^^^^^^ warning: "would do anything" sounds desperate; say what you would bring instead. (fix)

			I'll take any job at this point.
			^^^^^^^^^^^^^ warning: "I'll take any" sounds desperate; say what you would bring instead. (fix)

			I would even work for free.
			  ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "would even work for free" sounds desperate; say what you would bring instead. (fix)

			This is my last hope.
			^^^^^^^^^^^^^^^^^^^^ warning: "This is my last hope" sounds desperate; say what you would bring instead. (fix)

			Nobody else will hire me.
			^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Nobody else will hire me" sounds desperate; say what you would bring instead. (fix)

			My future is in your hands.
			^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "My future is in your hands" sounds desperate; say what you would bring instead. (fix)

			I'd be forever in your debt.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I'd be forever in your debt" makes you small; thank them, and say what you would bring. (fix)

			I swear I won't let you down.
			^^^^^^^^^^^^^^^^^^^ warning: "I swear I won't let" pleads; say what you would bring, and leave the choice to them. (fix)
			`,
		));

	it("flags fishing for reassurance", () =>
		check(
			pleading,
			`
			So, how did I do?
			^^^^^^^^^^^^^^^^ warning: "So, how did I do" asks for reassurance; ask about the next steps, or for feedback after the decision. (fix)

			Do you think I have a chance?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Do you think I have a chance" asks for reassurance; ask about the next steps, or for feedback after the decision. (fix)

			Was I good enough?
			^^^^^^^^^^^^^^^^^ warning: "Was I good enough" asks for reassurance; ask about the next steps, or for feedback after the decision. (fix)
			`,
		));

	it("flags arguing against oneself", () =>
		check(
			pleading,
			`
			I know I'm not the most qualified candidate, but I learn quickly.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I know I'm not the most qualified candidate" argues against yourself; leave it out, and say only what follows. (fix)

			You must have so many candidates who are better than me.
			                                         ^^^^^^^^^^^^^^ warning: "better than me" argues against yourself; leave it out, or name how you would close the gap. (fix)

			I am only a simple country nurse.
			^^^^^^^^^^^^^^^^^^ warning: "I am only a simple" argues against yourself; leave it out, or name how you would close the gap. (fix)

			Please overlook my lack of experience.
			       ^^^^^^^^^^^^^^^^ warning: "overlook my lack" argues against yourself; leave it out, or name how you would close the gap. (fix)

			I don't have much to offer, but I am loyal.
			  ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "don't have much to offer" argues against yourself; leave it out, or name how you would close the gap. (fix)
			`,
		));

	it("leaves facts, offers and the trouble of others alone", () =>
		check(
			pleading,
			`
			I need to relocate by June, which suits your start date.

			Please find my references below.

			I need a team that argues about the work and not about people.

			I have less experience with Terraform, and here is how I would close the gap: two weeks with your staging cluster.

			I'd be grateful for the chance to work with Ms. Patel's ward.

			I will do whatever it takes to keep a line running safely.

			The families I support have bills to pay and little English.

			I helped tenants who were behind on their rent set up payment plans.

			The project was in desperate need of tests, and I wrote them.

			Thank you for giving me the opportunity to teach a sample lesson.

			It would mean a lot to me to teach in the district where I grew up.

			I know that I am not the only candidate, and I appreciate the time you gave me.

			I may not have said clearly that I am available from Monday.

			The last chance to patch the servers was Sunday, and we took it.

			I would be glad to be considered for other roles that fit my background.

			Student loans were my desk at the bank.

			I worked for free at the legal clinic while I was a student.

			What are the chances of flooding at the new site?

			Do you need anything else from me?

			I am just finishing my apprenticeship.

			I left the workforce for two years to care for my father, and kept my licence current.
			`,
		));

	it("says what draws the writer instead", () =>
		checkFix(
			pleading,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI really need this job.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would love to join St Mary in the Nurse role.\n",
		));

	it("says what the writer would bring", () =>
		checkFix(
			pleading,
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nMy rent is due on Friday.\n",
			"---\nrole: Nurse\ncompany: St Mary\n---\n\nI would be glad to put my experience to work in the Nurse role at St Mary.\n",
		));

	it("drops a concession and keeps the point", () =>
		checkFix(pleading, "I know I'm not the most qualified candidate, but I learn quickly.\n", "I learn quickly.\n"));

	it("asks about the next steps in the place of reassurance", () =>
		checkFix(
			pleading,
			"Do you think I have a chance?\n",
			"I would love to hear about the next steps when you have a moment.\n",
		));

	it("does without a role and a company", () =>
		checkFix(pleading, "Please give me a chance.\n", "I would welcome the chance to contribute to the team.\n"));

	it("flags what keeps the writer awake, and the last straw", () =>
		check(
			pleading,
			`
			I have not slept for three nights, thinking about your decision.
			  ^^^^^^^^^^^^^^ warning: "have not slept" puts your feelings on the reader; say what draws you to the work instead. (fix)

			You are my last straw.
			^^^^^^^^^^^^^^^^^^^^^ warning: "You are my last straw" sounds desperate; say what you would bring instead. (fix)

			I could not sleep on the ferry because of the engines, and so I learned to read them.

			I can barely sleep before a launch, and I like that.
			`,
		));

	it("still flags any job, and need at home", () =>
		check(
			pleading,
			`
			I would take any job you have.
			  ^^^^^^^^^^^^^^ warning: "would take any" sounds desperate; say what you would bring instead. (fix)

			My family needs me to earn money.
			^^^^^^^^^^^^^^^^^^ warning: "My family needs me" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I have bills to pay and can work weekends.
			^^^^^^^^^^^^^^^^^^^ warning: "I have bills to pay" makes your hardship the reason to hire you; name what you would do for them instead. (fix)
			`,
		));

	it("flags hardship and mercy in other words", () =>
		check(
			pleading,
			`
			I have no money left.
			       ^^^^^^^^ warning: "no money" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			My landlord will throw us out.
			   ^^^^^^^^^^^^^^^^^^^ warning: "landlord will throw" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I am a single mother.
			^^^^^^^^^^^^^^^^^^^^ warning: "I am a single mother" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I have been out of work for six months.
			  ^^^^^^^^^^^^^^^^^^^^^ warning: "have been out of work" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			You would be saving a whole family.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "You would be saving a whole family" sounds desperate; say what you would bring instead. (fix)

			Please make an exception for me.
			       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "make an exception for me" pleads; say what you would bring, and leave the choice to them. (fix)

			If I do not get this, I am finished.
			^^^^^^^^^^^^^^^^^^^^ warning: "If I do not get this" sounds desperate; say what you would bring instead. (fix)

			My confidence is gone.
			^^^^^^^^^^^^^^^^^^^^^ warning: "My confidence is gone" sounds desperate; say what you would bring instead. (fix)

			I hope I was okay.
			^^^^^^^^^^^^^^^^^ warning: "I hope I was okay" asks for reassurance; ask about the next steps, or for feedback after the decision. (fix)

			I doubt that I have the skills.
			  ^^^^^^^^^^ warning: "doubt that" argues against yourself; leave it out, or name how you would close the gap. (fix)

			My lack of experience worries me.
			^^^^^^^^^^^^^^^^^^^^^ warning: "My lack of experience" argues against yourself; leave it out, or name how you would close the gap. (fix)

			I really, really need a chance.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "I really, really need a chance" speaks of your need; say what you would bring instead. (fix)

			My lack of experience with sheep is one more reason to learn.

			I have been out of work since the fire, which is why I can start at once.

			My family relies on the village doctor, so I know how much she matters.

			I taught single mothers to code.

			Although I have limited experience with looms, I learn quickly.
			`,
		));

	it("leaves a withdrawal", () =>
		check(
			pleading,
			`
			Please take me.
			^^^^^^^^^^^^^^ warning: "Please take me" pleads; say what you would bring, and leave the choice to them. (fix)

			Please take me out of consideration for the manager role.
			`,
		));

	it("tells a plea from a polite wish", () =>
		check(
			pleading,
			`
			I pray that you will choose me.
			  ^^^^ warning: "pray" pleads; say what you would bring, and leave the choice to them. (fix)

			I pray that the harvest is good.

			I would be glad of any news.

			I would be glad of any job.
			  ^^^^^^^^^^^^^^^^^^^^ warning: "would be glad of any" sounds desperate; say what you would bring instead. (fix)

			A rough date would help me out.

			Please help me out.
			^^^^^^^^^^^^^^^^^^ warning: "Please help me out" sounds desperate; say what you would bring instead. (fix)

			I cannot make it without this job.
			  ^^^^^^^^^^^^^^^^^^^^^^ warning: "cannot make it without" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I cannot make it on Monday.
			`,
		));

	it("flags the only one who can help", () =>
		check(
			pleading,
			`
			You are the only one who can help me.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "You are the only one who can" sounds desperate; say what you would bring instead. (fix)

			Nobody gives me a chance.
			^^^^^^^^^^^^^^^ warning: "Nobody gives me" sounds desperate; say what you would bring instead. (fix)
			`,
		));

	it("leaves a fact of life alone", () =>
		check(
			pleading,
			`
			I have been out of work since May.

			I have been out of work for months.
			  ^^^^^^^^^^^^^^^^^^^^^ warning: "have been out of work" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I have no money worries.

			I have no money.
			       ^^^^^^^^ warning: "no money" makes your hardship the reason to hire you; name what you would do for them instead. (fix)

			I need work that lasts.

			I need work.
			^^^^^^^^^^^ warning: "I need work" speaks of your need; say what you would bring instead. (fix)

			I was turned down by the navy and went to sea anyway.

			I was turned down by everyone.
			      ^^^^^^^^^^^ warning: "turned down" sounds desperate; say what you would bring instead. (fix)
			`,
		));
});
