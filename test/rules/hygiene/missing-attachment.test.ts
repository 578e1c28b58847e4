import { missingAttachment } from "../../../server/src/rules/hygiene/missing-attachment.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/missing-attachment", () => {
	it("flags I have attached", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			I have attached my portfolio.
			       ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags please find attached", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			Please find attached the two references.
			            ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the attached file", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			The attached slides show the plan that we spoke about.
			    ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags enclosed", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			I am enclosing a copy of my licence.
			     ^^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags is attached", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			My licence is attached.
			              ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags contracted", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			I've attached a short sketch of the hall.
			     ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags see attached", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			See attached for the numbers.
			    ^^^^^^^^ warning: Nothing is attached yet; add the file under \`attachments:\`, or change the sentence.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves with a file", () =>
		check(
			missingAttachment,
			`
			---
			attachments: portfolio.pdf
			---

			Hi Dana,

			I have attached my portfolio.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a feeling", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			I am attached to this town.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves importance", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			The team attached great importance to care.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an offer", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			I would be glad to attach my references.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves what they sent", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			The job description you attached was clear.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves strings", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			The offer came with no fine print.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves quoted words", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			> I have attached the plan.

			Thank you for it.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a place", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			The workshop attached to the school is where I taught.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a question", () =>
		check(
			missingAttachment,
			`
			Hi Dana,

			Should I send my references?

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: offers to send it", () =>
		checkFix(
			missingAttachment,
			`
			Hi Dana,

			I have attached my portfolio.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			I would be glad to send my portfolio.

			Best regards,
			Sam Okafor
			`,
		));
});
